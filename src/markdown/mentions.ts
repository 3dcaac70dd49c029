/** Mentions: a table, chart or chapter that the text names by a number that the author typed. */
import type { Nodes, Root } from 'mdast';
import { type Nouns, usualNouns } from '../base/nouns.ts';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import type { Labels } from './label.ts';
import { rules } from './messages.ts';
import { placeInText, writtenText } from './nodes.ts';
import { SKIP, visit } from './visit.ts';

/** A noun and a number as they were typed: `tabell` and `3`, found as `Tabell 3`. */
export interface Mention {
  readonly noun: string;
  readonly number: string;
  readonly found: string;
  readonly place: Place;
}

/** Text in which a number is not the author's own words, or where nothing can refer. */
const closed = new Set(['heading', 'link', 'linkReference', 'textDirective']);

/** What follows a mention of another document: *tabell 3 i SKR:s rapport*. */
const elsewhere = /^\s+(?:i|ur|från|till|hos)\s+(\S*)/;

/** What comes next in this very report: *tabell 3 i detta kapitel*. */
const here = /^(?:detta|denna|samma|vår|rapporten|kapitlet|avsnittet|bilagan|kapitel|avsnitt|bilaga)\b/i;

/**
 * Lists the mentions of a chapter. Headings, links and code have none, and neither has what the text says to stand in
 * another document or source.
 */
export function readMentions(tree: Root, { source, markdown, data }: ChapterContext): Mention[] {
  const own = ownWords(data.nouns);
  const pattern = patternOf([...own.keys()]);
  const mentions: Mention[] = [];
  visit(tree, (node, index, parent) => {
    if (closed.has(node.type)) return SKIP;
    if (node.type !== 'text') return undefined;
    const text = writtenText(markdown, node);
    for (const { 0: found, 1: noun = '', 2: number = '', index: offset } of text.matchAll(pattern)) {
      const next = parent?.children[(index ?? 0) + 1];
      if (isElsewhere(text.slice(offset + found.length), next)) continue;
      const place = placeInText(source, markdown, node, { offset, length: found.length });
      const typed = noun.toLocaleLowerCase('sv');
      mentions.push({ noun: own.get(typed) ?? typed, number, found: found.replace(/\s+[ >]*/g, ' '), place });
    }
    return undefined;
  });
  return mentions;
}

/** The report's word for each that an author can type: its own, and the usual one in its place. */
function ownWords(nouns: Nouns): ReadonlyMap<string, string> {
  const kinds = Object.keys(usualNouns) as (keyof Nouns)[]; // the keys of an object of ours
  const pairs = kinds.map((kind): [string, string] => [usualNouns[kind].word, nouns[kind].word]);
  return new Map([...pairs, ...pairs.map(([, word]): [string, string] => [word, word])]);
}

/** A noun, spaces or a line's end, and a number that is neither a year nor the beginning of another. */
function patternOf(words: readonly string[]): RegExp {
  const noun = `(?<![\\p{L}\\p{N}-])(${words.map(RegExp.escape).join('|')})`;
  const number = '(\\d{1,3}(?:\\.\\d{1,3})*)(?![\\p{L}\\p{N}]|[,:]\\d)';
  return new RegExp(`${noun}(?:[ \\u00a0]+|\\r?\\n[ \\t>]*)${number}`, 'giu');
}

function isElsewhere(rest: string, next: Nodes | undefined): boolean {
  const [all, word = ''] = elsewhere.exec(rest) ?? [];
  if (all !== undefined) return word === '' ? next !== undefined : !here.test(word);
  return rest.trim() === '' && next?.type === 'citation';
}

/** Tells of every mention, with the id of what has that number. Errors: `label-typed`, a warning. */
export function checkMentions(
  texts: readonly { readonly mentions: readonly Mention[] }[],
  labels: Labels,
  report: Report,
): void {
  const ids = new Map([...labels.values()].map(({ id, noun, number }) => [`${noun.word} ${number}`, id]));
  for (const { noun, number, found, place } of texts.flatMap(({ mentions }) => mentions)) {
    report(problem(rules, 'label-typed', place, found, { id: ids.get(`${noun} ${number}`) }));
  }
}
