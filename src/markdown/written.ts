/** A directive as the author wrote it, with the places of its parts; mdast keeps neither equal attributes nor places. */
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { nearest } from '../base/nearest.ts';
import { type Place, placeAt, placeWithin } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { scanContainer, scanDirective, type WrittenDirective } from './directive-source.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';

const lineEnd = /\r|\n/;

/** The parser ends a directive before attributes that it cannot read; ours are looked for so much further. */
const longestAttributes = 2000;

/** A directive with its own places. */
export interface Written extends WrittenDirective {
  readonly name: string;
  readonly place: Place;
  readonly placeOf: (stretch: { offset: number; length: number }) => Place;
}

/** The attributes that a directive has, and which of them must be there. */
export interface AttributeNames<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
}

/** The values of attributes by name. */
export type Attributes<Required extends string, Optional extends string> = Readonly<
  Record<Required, string> & Partial<Record<Optional, string>>
>;

/**
 * Takes a directive apart. Undefined also where something among its attributes is none.
 *
 * Errors: `directive-form`, `attribute-stray`, `attribute-duplicate`.
 */
export function takeApart(node: TextDirective | ContainerDirective, context: ChapterContext): Written | undefined {
  const { markdown, report } = context;
  const { name } = node;
  const place = placeOfDirective(node, context);
  const { start = 0, end = 0 } = { start: node.position?.start.offset, end: node.position?.end.offset };
  const inline = node.type === 'textDirective';
  const text = inline
    ? upTo(markdown.slice(start, end + longestAttributes), '\n\n', 0)
    : upTo(markdown, lineEnd, start);
  const written = inline ? scanDirective(text) : scanContainer(text);
  if (!written || text.charAt(written.end) === '{') {
    const found = inline ? markdown.slice(start, end) : text;
    report(problem(rules, 'directive-form', place, found, { name, inline }));
    return undefined;
  }
  const placeOf: Written['placeOf'] = ({ offset, length }) => placeWithin(place, text, offset, length);
  for (const { text: found, offset } of written.stray) {
    report(problem(rules, 'attribute-stray', placeOf({ offset, length: found.length }), found, {}));
  }
  const duplicates = written.attributes.filter(({ name }, index) =>
    written.attributes.slice(0, index).some((earlier) => earlier.name === name),
  );
  for (const attribute of duplicates) {
    report(problem(rules, 'attribute-duplicate', placeOf(attribute), attribute.name, { name: attribute.name }));
  }
  return written.stray.length + duplicates.length > 0 ? undefined : { ...written, name, place, placeOf };
}

/** The place of a text directive, or of the line that opens a container. */
export function placeOfDirective(
  node: TextDirective | ContainerDirective,
  { markdown, source }: ChapterContext,
): Place {
  const place = placeOfNode(source, node);
  if (node.type === 'textDirective') return place;
  const opening = upTo(markdown, lineEnd, node.position?.start.offset ?? 0).trimEnd();
  return placeAt(source, place.line, place.column, opening.length);
}

/**
 * The attributes of a directive that has a fixed set of them; an empty value counts as none.
 *
 * Errors: `attribute-unknown` at the attribute, `attribute-missing` at the directive; then undefined.
 */
export function readAttributes<Required extends string, Optional extends string>(
  { name, attributes, place, placeOf }: Written,
  { required, optional }: AttributeNames<Required, Optional>,
  { report }: ChapterContext,
): Attributes<Required, Optional> | undefined {
  const known: readonly string[] = [...required, ...optional];
  const unknown = attributes.filter((attribute) => !known.includes(attribute.name));
  for (const attribute of unknown) {
    const params = { name: attribute.name, known, meant: nearest(attribute.name, known) };
    report(problem(rules, 'attribute-unknown', placeOf(attribute), attribute.name, params));
  }
  const given = attributes.filter(({ value }) => value.trim() !== '');
  const missing = required.filter((key) => !given.some((attribute) => attribute.name === key));
  for (const key of missing) report(problem(rules, 'attribute-missing', place, '–', { directive: name, name: key }));
  if (unknown.length + missing.length > 0) return undefined;
  const values = Object.fromEntries(given.map((attribute) => [attribute.name, attribute.value.trim()]));
  return values as Attributes<Required, Optional>; // no name is unknown, and no required one is missing
}

function upTo(text: string, end: string | RegExp, start: number): string {
  return text.slice(start).split(end, 1)[0] ?? '';
}
