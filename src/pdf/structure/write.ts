/** Writes the structure, and the trees that lead back to it from content, links and ids. Source: ISO 32000-1, 14.7. */
import type { Drawing } from '../content/piece.ts';
import { add, type Draft, replace, reserve } from '../objects/draft.ts';
import { nameSource, sourceOf, textSource } from '../objects/source.ts';
import type { Element, Kid } from './element.ts';

interface Writer {
  readonly draft: Draft;
  readonly filesOf: (element: Element) => string;
  /** The numbers of the elements that hold each drawing's content. */
  readonly owners: Map<Drawing, number[]>;
  readonly parents: [key: number, number: number][];
  readonly ids: [id: string, number: number][];
}

const perLeaf = 200;

/** Writes the structure into the draft, and gives its root's number. `filesOf` is the source of the files that belong to an element, if any. */
export function writeStructure(draft: Draft, top: Element, filesOf: (element: Element) => string): number {
  const writer: Writer = { draft, filesOf, owners: new Map(), parents: [], ids: [] };
  const root = reserve(draft);
  const topNumber = writeElement(writer, top, root);
  for (const [drawing, numbers] of writer.owners) {
    const row = Array.from(numbers, (number) => (number === undefined ? 'null' : `${number} 0 R`));
    writer.parents.push([drawing.key, add(draft, `[${row.join(' ')}]`)]);
  }
  const parents = writer.parents.sort(([one], [other]) => one - other);
  const ids = writer.ids.sort(([one], [other]) => (one < other ? -1 : 1));
  const parentTree = writeTree(draft, 'Nums', parents, String);
  const idTree = ids.length > 0 ? `/IDTree ${writeTree(draft, 'Names', ids, textSource)} 0 R` : '';
  const nextKey = (parents.at(-1)?.[0] ?? -1) + 1;
  const roles = '/RoleMap<</Strong/Span/Em/Span/Aside/Sect>>';
  replace(
    draft,
    root,
    `<</Type/StructTreeRoot/K ${topNumber} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${nextKey}${idTree}${roles}>>`,
  );
  return root;
}

function writeElement(writer: Writer, element: Element, parent: number): number {
  const number = reserve(writer.draft);
  const { type, language, alternative, actualText, expansion, id } = element;
  let source = `<</Type/StructElem/S${nameSource(type)}/P ${parent} 0 R${writer.filesOf(element)}`;
  if (language) source += `/Lang${textSource(language)}`;
  if (alternative) source += `/Alt${textSource(alternative)}`;
  if (actualText) source += `/ActualText${textSource(actualText)}`;
  if (expansion) source += `/E${textSource(expansion)}`;
  if (id) {
    source += `/ID${textSource(id)}`;
    writer.ids.push([id, number]);
  }
  const kids = element.kids.map((kid) => kidSource(writer, kid, number));
  replace(writer.draft, number, `${source}${attributesSource(element)}/K[${kids.join(' ')}]>>`);
  return number;
}

function kidSource(writer: Writer, kid: Kid, parent: number): string {
  if (kid.kind === 'element') return `${writeElement(writer, kid, parent)} 0 R`;
  if (kid.kind === 'annotation') {
    writer.parents.push([kid.key, parent]);
    return `<</Type/OBJR/Pg ${kid.page.number} 0 R/Obj ${kid.number} 0 R>>`;
  }
  const owners = writer.owners.get(kid.drawing) ?? [];
  owners[kid.id] = parent;
  writer.owners.set(kid.drawing, owners);
  const stream = kid.drawing.isForm ? `/Stm ${kid.drawing.number} 0 R` : '';
  return `<</Type/MCR/Pg ${kid.page.number} 0 R${stream}/MCID ${kid.id}>>`;
}

function attributesSource({ attributes }: Element): string {
  let source = '';
  for (const [owner, entries] of attributes) {
    if (entries.size === 0) continue;
    const values = [...entries].map(([key, value]) => `${nameSource(key)} ${sourceOf(value)}`);
    source += `<</O${nameSource(owner)}${values.join('')}>>`;
  }
  return source && `/A[${source}]`;
}

/** A name or number tree of two levels, from sorted entries; gives its object's number. */
function writeTree<Key>(
  draft: Draft,
  kind: 'Nums' | 'Names',
  entries: readonly (readonly [Key, number])[],
  keySource: (key: Key) => string,
): number {
  const leaves: number[] = [];
  for (let start = 0; start < entries.length; start += perLeaf) {
    const part = entries.slice(start, start + perLeaf);
    const keys = part.map(([key]) => keySource(key));
    const pairs = part.map(([, number], index) => `${keys[index]} ${number} 0 R`);
    leaves.push(add(draft, `<</Limits[${keys[0]} ${keys.at(-1)}]/${kind}[${pairs.join(' ')}]>>`));
  }
  return add(
    draft,
    leaves.length > 0 ? `<</Kids[${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}]>>` : `<</${kind}[]>>`,
  );
}
