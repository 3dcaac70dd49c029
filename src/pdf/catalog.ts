/** The catalog and the information of a PDF, as PDF/UA-1 and PDF/A-3a ask for them. Source: ISO 32000-1, 7.7.2 and 14.3.3. */
import { deflateSync } from 'node:zlib';
import { srgbProfile } from './colours.ts';
import { creatorTool, type Metadata, producer, xmpOf } from './metadata.ts';
import { add, type Draft } from './objects/draft.ts';
import { textSource, timeSource } from './objects/source.ts';

/** What the catalog says; `parts` is the source of its entries for what has an object of its own, such as the pages and the structure. */
export interface CatalogContent {
  readonly metadata: Metadata;
  readonly isClaimed: boolean;
  readonly parts: string;
}

const colours = 'sRGB IEC61966-2.1';

/** The catalog as source; what it refers to is added to the draft. */
export function catalogSource(draft: Draft, { metadata, isClaimed, parts }: CatalogContent): string {
  const profile = add(draft, {
    dictionary: '/N 3/Alternate/DeviceRGB/Filter/FlateDecode',
    bytes: deflateSync(srgbProfile()),
  });
  const xmp = add(draft, { dictionary: '/Type/Metadata/Subtype/XML', bytes: Buffer.from(xmpOf(metadata, isClaimed)) });
  const added = [
    `/Lang${textSource(metadata.language)}`,
    '/MarkInfo<</Marked true>>',
    '/ViewerPreferences<</DisplayDocTitle true>>',
    '/PageLabels<</Nums[0<</S/D>>]>>',
    `/Metadata ${xmp} 0 R`,
    `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(${colours})/Info(${colours})`,
    `/DestOutputProfile ${profile} 0 R>>]`,
  ];
  return `<</Type/Catalog${added.join('')}${parts}>>`;
}

/** The information on the document as source: the same as in its metadata. */
export function infoSource({ title, creator, description, keywords, date, modified }: Metadata): string {
  const texts = {
    Title: title,
    Author: creator,
    Subject: description,
    Keywords: keywords,
    Creator: creatorTool,
    Producer: producer,
  };
  const entries = Object.entries(texts).map(([key, text]) => `/${key}${textSource(text)}`);
  return `<<${entries.join('')}/CreationDate${timeSource(date)}/ModDate${timeSource(modified)}>>`;
}
