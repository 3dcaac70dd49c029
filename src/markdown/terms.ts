/** The terms of the glossary: each is explained where a chapter first uses it. */
import type { Root, RootContent, Text } from 'mdast';
import type { Node } from 'unist';
import { capitalize } from '../base/locale.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Glossary, Term } from '../project/glossary.ts';
import { rules } from './messages.ts';
import type { TermNode } from './nodes.ts';
import { SKIP, visit } from './visit.ts';

/** Where no term is explained: what leads elsewhere, stands apart or is not the author's running text. */
const closed = new Set(['heading', 'link', 'linkReference', 'textDirective', 'footnoteDefinition']);

/** How the terms of a glossary are found in a text, and which term a form belongs to. */
interface Finder {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, Term>;
}

/**
 * Marks the first use of each term in a chapter, and wraps the block that holds it together with the explanation.
 *
 * Gives the terms in the order of the text. In a bound number (12 mnkr) a term is explained but not marked. A form is found where it stands as a word of its own, also with a capital
 * first letter; the longest form wins.
 */
export function readTerms(tree: Root, glossary: Glossary): Term[] {
  if (glossary.length === 0) return [];
  const finder = finderOf(glossary);
  const used = new Set<Term>();
  tree.children = tree.children.map((block) => {
    const before = used.size;
    markTerms(block, finder, used);
    const terms = [...used].slice(before);
    return terms.length > 0 ? explained(block, terms) : block;
  });
  return [...used];
}

/** Checks that the report uses every term of its glossary. Errors: `term-unused`, a hint. */
export function checkTerms(glossary: Glossary, used: ReadonlySet<Term>, report: Report): void {
  for (const term of glossary) {
    if (!used.has(term)) report(problem(rules, 'term-unused', term.place, term.term, {}));
  }
}

function finderOf(glossary: Glossary): Finder {
  const pairs = glossary.flatMap((term) => term.forms.flatMap((form) => [form, capitalize(form)].map(pairWith(term))));
  const terms = new Map(pairs);
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length);
  const written = forms.map((form) => form.split(' ').map(RegExp.escape).join('\\s+')).join('|');
  const letter = '[\\p{L}\\p{N}\\p{M}\\u00ad]'; // a soft hyphen stands within a word
  return { pattern: new RegExp(`(?<!${letter}-?)(?:${written})(?!-?${letter})`, 'gu'), terms };
}

function pairWith(term: Term) {
  return (form: string): [string, Term] => [form.replace(/\s+/g, ' '), term];
}

function markTerms(block: RootContent, finder: Finder, used: Set<Term>): void {
  visit(block, (node, index, parent) => {
    if (closed.has(node.type)) return SKIP;
    if (node.type === 'bound') for (const { term } of findTerms(node.value, finder, used)) used.add(term);
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = splitAtTerms(node, finder, used);
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

/** A text parted at the terms that are not yet used, which are used from here on. */
function splitAtTerms(node: Text, finder: Finder, used: Set<Term>): (Text | TermNode)[] {
  const parts: (Text | TermNode)[] = [];
  let end = 0;
  for (const { value, index, term } of findTerms(node.value, finder, used)) {
    used.add(term);
    parts.push(...textFrom(node, end, index), { type: 'term', value, term, ...positionOf(node) });
    end = index + value.length;
  }
  return [...parts, ...textFrom(node, end, node.value.length)];
}

/** The first place in a text of each term that is not yet used. */
function* findTerms(text: string, { pattern, terms }: Finder, used: ReadonlySet<Term>) {
  for (const { 0: value, index } of text.matchAll(pattern)) {
    const term = terms.get(value.replace(/\s+/g, ' '));
    if (term && !used.has(term)) yield { value, index, term };
  }
}

function textFrom(node: Text, start: number, end: number): Text[] {
  return start < end ? [{ type: 'text', value: node.value.slice(start, end), ...positionOf(node) }] : [];
}

function explained(block: RootContent, terms: readonly Term[]): RootContent {
  return { type: 'explained', terms, children: [block], ...positionOf(block) };
}

function positionOf({ position }: Node) {
  return position && { position };
}
