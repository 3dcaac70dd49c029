/** The block `image`: a picture from the folder `content/bilder`, with its caption and credit. */
import { z } from 'zod';
import { boundText, identifier, text, webAddress } from '../base/fields.ts';
import type { Located } from '../base/located.ts';
import { nearest } from '../base/nearest.ts';
import { problem } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import type { Image } from '../images/image.ts';
import { readImage } from '../images/read.ts';
import { defineBlock, known } from './block.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import type { ImageNode } from './nodes.ts';
import { renderImage } from './render-image.ts';
import { saysTheSame } from './same-words.ts';

const imageSchema = z.strictObject({
  id: identifier,
  /** Its path from `content`. */
  file: z.string().regex(/^bilder(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/, 'image-path'),
  title: boundText,
  alt: boundText.optional(),
  decorative: z.boolean().default(false),
  photographer: text.optional(),
  license: text.optional(),
  link: webAddress.optional(),
  width: z.enum(['text', 'wide']).optional(),
});

type ImageBlock = z.infer<typeof imageSchema>;

/** The block `image`. */
export const imageBlock = defineBlock<ImageNode>({
  type: 'imageBlock',
  swedish: 'bild',
  series: 'figure',
  read: readImageBlock,
  render: (node, { labels }) => renderImage(node, known(labels, node.id)),
});

/** Reads an `image` block. Errors: those of the schema, `image-alt`, `image-caption`, `image-missing`, those of `readImage`. */
function readImageBlock(located: Located, context: ChapterContext): ImageNode | undefined {
  const block = checkSchema(imageSchema, located, context.report);
  if (!block) return undefined;
  checkAlt(block, located, context);
  const image = findImage(block, located, context);
  if (!image) return undefined;
  const { id, title, alt = '', width, photographer, license, link } = block;
  return { type: 'imageBlock', id, title, alt, wide: width === 'wide', image, credit: { photographer, license, link } };
}

function checkAlt({ alt, decorative, title }: ImageBlock, located: Located, { report }: ChapterContext): void {
  if (decorative === (alt !== undefined)) {
    const place = located.placeOf([decorative ? 'decorative' : 'file']);
    report(problem(rules, 'image-alt', place, alt ?? '–', { both: decorative }));
  }
  if (alt !== undefined && saysTheSame(alt, title)) {
    report(problem(rules, 'image-caption', located.placeOf(['alt']), alt, {}));
  }
}

function findImage({ file, id }: ImageBlock, located: Located, { data, report }: ChapterContext): Image | undefined {
  const place = located.placeOf(['file']);
  const path = file.normalize('NFC');
  const bytes = data.images.get(path);
  if (bytes) return readImage({ path: `content/${path}`, bytes, place }, id, report);
  report(problem(rules, 'image-missing', place, file, { meant: nearest(path, [...data.images.keys()]) }));
  return undefined;
}
