/** Every character that is printed, held against the report's fonts, and told where its author wrote it. */
import type { ElementContent, Text } from 'hast';
import { formatPlace, type Place, placeAt, placesIn, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { placeInText, placeOfNode, writtenText } from '../markdown/nodes.ts';
import type { Chapter } from '../project/chapter.ts';
import { findUncovered } from './coverage.ts';
import { rules } from './messages.ts';
import type { Part } from './parts.ts';

/** The parts as they are printed, the chapters in order, and every text that an author wrote. */
export interface PrintedTexts {
  readonly front: readonly Part[];
  readonly parts: readonly Part[];
  readonly chapters: readonly Chapter[];
  readonly sources: readonly Source[];
}

/** A text that is printed. Running text knows where it comes from; all else comes from one of some sources. */
interface PrintedText {
  readonly text: string;
  readonly node?: Text;
  readonly chapter?: Chapter | undefined;
  readonly sources: readonly Source[];
}

/**
 * Checks that the fonts have every character that is printed. `settings` is the file of the settings.
 *
 * Errors: `glyph-missing` at each place where running text holds the character; where it comes from a block, the data or a
 * list, at each place of a file that holds it; where no file does, as it was written in another form, at the file's start.
 */
export async function checkGlyphs(printed: PrintedTexts, settings: Source, report: Report): Promise<void> {
  const texts = textsOf(printed);
  const missing = await findUncovered(texts.map(({ text }) => text).join('\n'));
  for (const character of missing) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const holding = texts.filter(({ text }) => text.normalize('NFC').includes(character));
    const found = holding.flatMap((text) => placesOf(character, text));
    const places = found.length > 0 ? found : [placeAt(settings, 1, 1)];
    for (const place of new Map(places.map((place) => [formatPlace(place), place])).values()) {
      report(problem(rules, 'glyph-missing', place, `${character} (${code})`, { character, code }));
    }
  }
}

/** The texts before the chapters are those of the settings and the data, or repeat what stands in a chapter. */
function textsOf({ front, parts, chapters, sources }: PrintedTexts): PrintedText[] {
  const told = new Set(chapters.map(({ source }) => source));
  const others = sources.filter((source) => !told.has(source));
  return [
    ...front.flatMap(({ content }) => textsIn(content)).map((text) => ({ ...text, sources: others })),
    ...parts.flatMap(({ content }, at) =>
      textsIn(content).map((text) => ({ ...text, chapter: chapters[at], sources })),
    ),
  ];
}

/** The texts of some content. A chart is drawn text between the tags of its picture. */
function textsIn(content: readonly ElementContent[]): Pick<PrintedText, 'text' | 'node'>[] {
  return content.flatMap((node): Pick<PrintedText, 'text' | 'node'>[] => {
    if (node.type === 'text') return [{ text: node.value, node }];
    if (node.type === 'raw') return [{ text: node.value.replace(/<[^>]*>/g, ' ') }];
    return node.type === 'element' ? textsIn(node.children) : [];
  });
}

function placesOf(character: string, { node, chapter, sources }: PrintedText): Place[] {
  if (node?.position && chapter) return placesInProse(character, node, chapter);
  const found = sources.flatMap((source) => {
    const between = placesIn(source);
    return offsetsOf(character, source.text).map((at) => between(at, at + character.length));
  });
  return found.length > 0 || !chapter ? found : [placeAt(chapter.source, 1, 1)];
}

/** In running text; one that is written as `&rarr;` or otherwise stands where its text does. */
function placesInProse(character: string, node: Text, { source, markdown }: Chapter): Place[] {
  const { length } = character;
  const offsets = offsetsOf(character, writtenText(markdown, node));
  if (offsets.length === 0) return [placeOfNode(source, node)];
  return offsets.map((offset) => placeInText(source, markdown, node, { offset, length }));
}

function offsetsOf(character: string, text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) offsets.push(at);
  return offsets;
}
