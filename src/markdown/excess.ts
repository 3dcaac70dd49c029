/** Markdown that asks too much of its parser: how much it may ask, and what authors are told. */
import { placeAt, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';

/** The most of each, by the rule that says so. */
export const most = {
  /** Quotes, lists and notes within each other: the parser's time grows faster than they do, and its stack ends. */
  'text-nested': 50,
  /** Boxes within each other: the parser reads each again for every one around it. */
  'box-depth': 8,
  /** A text is a paragraph, a heading, a cell: the parser pairs each mark by looking at all before. */
  'text-marks': 500,
  /** With `===` or `---`: at each the parser copies all that it has read. */
  'text-underlined': 1000,
} as const;

/** What is too much, and where: line and column from 1. */
export interface Excess {
  readonly rule: keyof typeof most;
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** The marks of containers with which a line begins, and the spaces between them; a thematic break is none. */
const containerMarks =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n])|\[\^[^\]\s]{1,99}\]:)+/gm;

const underline = /(?<=\S[ \t]*\r?\n)[ \t>]*(=+|-+)[ \t]*$/gm;

/**
 * What must keep a text from the parser, at its first place: containers or underlined headings.
 *
 * A line opens a container only with its mark, and goes on in an open list or note only after two spaces; so marks and
 * spaces bound how deep it is.
 */
export function findExcess(markdown: string): Excess | undefined {
  const deep = markdown.matchAll(containerMarks).find(([found]) => depthOf(found) > most['text-nested']);
  if (deep) {
    const last = deep[0].trimEnd().length - 1;
    return excessAt(markdown, 'text-nested', deep.index + last, deep[0].charAt(last));
  }
  const underlined = markdown.matchAll(underline).drop(most['text-underlined']).next().value;
  if (!underlined) return undefined;
  const [all, found = ''] = underlined;
  return excessAt(markdown, 'text-underlined', underlined.index + all.indexOf(found), found);
}

/** Tells the author of an excess. */
export function reportExcess({ rule, line, column, found }: Excess, source: Source, report: Report): void {
  const params = { most: most[rule], deepest: most[rule] };
  report(problem(rules, rule, placeAt(source, line, column), found, params));
}

function depthOf(found: string): number {
  const opening = found.trimEnd().replaceAll('\t', '    ');
  const opened = opening.match(/>|[-+*]|\d+[.)]|\[\^/g)?.length ?? 0;
  return opened + (opening.match(/ {2}/g)?.length ?? 0);
}

function excessAt(markdown: string, rule: Excess['rule'], offset: number, found: string): Excess {
  const lines = markdown.slice(0, offset).split(/\r\n|\r|\n/);
  return { rule, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, found };
}
