/** Numbers in running text: `:value[…]` prints a figure, `:claim[…]{of=…}` keeps the author's words. */
import type { Root } from 'mdast';
import { NBSP } from '../base/number.ts';
import { problem } from '../base/problem.ts';
import type { Binding } from '../tables/binding.ts';
import { type FigureForm, formatFigure } from '../tables/format.ts';
import type { ChapterContext } from './context.ts';
import type { Attribute } from './directive-source.ts';
import { findFigure, type WrittenKey } from './figure.ts';
import { rules } from './messages.ts';
import { visitEach } from './visit.ts';
import { takeApart, type Written } from './written.ts';

/** Attributes that say how a value is written; all others pick rows by key. */
const formAttributes = ['unit', 'decimals', 'sign', 'form'];

/**
 * Replaces every value and claim by a bound node, and lists their bindings in the order of the text.
 *
 * Errors: `attribute-value`, `claim-unbound`, those of `takeApart` and `findFigure`; the directive then stays as it is.
 */
export function readBound(tree: Root, context: ChapterContext): Binding[] {
  const bindings: Binding[] = [];
  visitEach(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !(node.name === 'value' || node.name === 'claim')) return;
    const written = takeApart(node, context);
    const binding = written && (node.name === 'value' ? readValue(written, context) : readClaim(written, context));
    if (!binding) return;
    bindings.push(binding);
    parent.children[index] = {
      type: 'bound',
      value: binding.phrase,
      binding,
      ...(node.position && { position: node.position }),
    };
  });
  return bindings;
}

function readValue(written: Written, context: ChapterContext): Binding | undefined {
  const keys = written.attributes.filter(({ name }) => !formAttributes.includes(name));
  const label = {
    text: written.label.text,
    place: written.placeOf({ ...written.label, length: written.label.text.length }),
  };
  const figure = findFigure(label, keysOf(keys, written), context);
  const form = readForm(written, context);
  if (!figure || !form) return undefined;
  const phrase = figure.wording ?? formatFigure(figure, form);
  return { kind: 'value', place: written.place, phrase, figure };
}

function readClaim(written: Written, context: ChapterContext): Binding | undefined {
  const ends = namesOf(written);
  const tolerance = written.attributes.find(({ name }) => name === 'tolerance');
  const reason = tolerance && written.attributes.find(({ name }) => name === 'reason');
  if (!ends) {
    context.report(problem(rules, 'claim-unbound', written.place, written.label.text, {}));
    return undefined;
  }
  if (tolerance && !reason?.value.trim()) {
    context.report(problem(rules, 'tolerance-reason', written.placeOf(tolerance), tolerance.value, {}));
    return undefined;
  }
  const keys = written.attributes.filter((one) => ![...ends, tolerance, reason].includes(one));
  const [figure, to] = ends.map((end) =>
    findFigure({ text: end.value, place: written.placeOf(end) }, keysOf(keys, written), context),
  );
  if (!figure || (ends.length > 1 && !to)) return undefined;
  const phrase = keepTogether(written.label.text);
  return {
    kind: 'claim',
    place: written.place,
    phrase,
    figure,
    ...(to && { to }),
    ...(tolerance && { tolerance: tolerance.value }),
  };
}

/** What a claim is bound to: `of`, or `from` and `to` of a range; with `of`, those two are columns like any other. */
function namesOf({ attributes }: Written): [Attribute] | [Attribute, Attribute] | undefined {
  const [of, from, to] = ['of', 'from', 'to'].map((wanted) => attributes.find(({ name }) => name === wanted));
  if (of) return [of];
  return from && to && [from, to];
}

/** A number does not part from its digits or its unit at the end of a line, wherever the author's own lines end. */
function keepTogether(phrase: string): string {
  const oneLine = phrase.replace(/\s*\n[\s>]*/g, ' ');
  return oneLine.replace(/(?<=\d)\s(?=\d{3}|\p{L}|%)/gu, NBSP);
}

/** The form that the attributes ask for. Errors: `attribute-value`. */
function readForm(written: Written, { report }: ChapterContext): FigureForm | undefined {
  const form: { unit?: boolean; decimals?: number; sign?: boolean; words?: boolean } = {};
  let sound = true;
  for (const attribute of written.attributes) {
    const { name, value } = attribute;
    if (!formAttributes.includes(name)) continue;
    if (name === 'unit' && value === 'no') form.unit = false;
    else if (name === 'decimals' && /^[0-9]$/.test(value)) form.decimals = Number(value);
    else if (name === 'sign' && value === 'yes') form.sign = true;
    else if (name === 'form' && value === 'words') form.words = true;
    else {
      report(problem(rules, 'attribute-value', written.placeOf(attribute), value, { name }));
      sound = false;
    }
  }
  return sound ? form : undefined;
}

function keysOf(attributes: readonly Attribute[], { placeOf }: Written): WrittenKey[] {
  return attributes.map((attribute) => ({ column: attribute.name, value: attribute.value, place: placeOf(attribute) }));
}
