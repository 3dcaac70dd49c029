/** A picture → hast: caption, the picture in the document itself, credit. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { Image } from '../images/image.ts';
import { captionLabel, type NumberedLabel } from './label.ts';
import type { Credit, ImageNode } from './nodes.ts';
import { renderCaption } from './render-table.ts';

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** An `image` block. Without a description it is a group: the PDF would ask a figure for one. */
export function renderImage(node: ImageNode, label: NumberedLabel): Element {
  const { id, title, alt, wide, image, credit } = node;
  const content = renderCaption({ title, subtitle: '' }, label);
  const picture = renderPicture(image, alt);
  const properties = { id, class: wide ? 'image wide' : 'image' };
  const below = renderCredit(credit, image);
  return alt
    ? h('figure', properties, [h('figcaption', content), picture, ...below])
    : h('div', { ...properties, role: 'group', ariaLabel: captionLabel(label) }, [
        h('p.caption', content),
        picture,
        ...below,
      ]);
}

function renderPicture(image: Image, alt: string): Element {
  if (image.format === 'svg') {
    const { drawing } = image;
    const described = alt ? { role: 'img', ariaLabel: alt } : { ariaHidden: 'true' };
    return { ...drawing, properties: { ...drawing.properties, ...described } };
  }
  const { format, bytes, width, height } = image;
  return h('img', {
    src: `data:${mediaTypes[format]};base64,${Buffer.from(bytes).toString('base64')}`,
    alt,
    width,
    height,
  });
}

function renderCredit({ photographer, license, link }: Credit, { format }: Image): Element[] {
  const by = photographer && `${format === 'svg' ? words.illustration : words.photograph}: ${photographer}.`;
  const said = [by, license && `${words.license}: ${license}.`, link && `${words.link}:`].filter(Boolean).join(' ');
  if (said === '') return [];
  return [h('p.source', link ? [`${said} `, h('a', { href: link }, link)] : said)];
}
