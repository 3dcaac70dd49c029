/** What a block is: how its YAML is read to a node, and how that node is rendered. */
import type { Element } from 'hast';
import type { Options } from 'remark-rehype';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';
import type { WordedSources } from '../citations/word.ts';
import type { Fits } from '../tables/fit/forms.ts';
import type { ChapterContext } from './context.ts';
import type { LabelKind, Labels } from './label.ts';
import type { BlockNode, MedskickNode } from './nodes.ts';

/**
 * What rendering needs of the whole report: labels with their numbers, pictures by id, the words of citations, what is handed
 * on. A chapter is rendered again only where what it looks up here has changed.
 */
export interface WholeReport {
  readonly labels: Labels;
  /** How tables are printed. */
  readonly fits: Fits;
  /** The charts', as SVG text. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly citations: WordedSources['citations'];
  /** Whether references tell the page of what has a caption. */
  readonly pageReferences: boolean;
  readonly medskick: readonly MedskickNode[];
}

/** How remark-rehype renders a type of node. */
export type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>;

/** What a {@link Handler} is given to render children with. */
export type State = Parameters<Handler>[0];

/** A block whose fence becomes nodes of one type. */
interface Definition<N extends BlockNode> {
  readonly type: N['type'];
  /** What authors may write by mistake for its name. */
  readonly swedish?: string;
  /** The series in which its nodes are numbered; without it they have no label. */
  readonly series?: LabelKind;
  /** The node; undefined where the YAML has faults, which are then reported. `place` is the block's own. */
  readonly read: (located: Located, context: ChapterContext, place: Place) => N | undefined;
  readonly render: (node: N, whole: WholeReport, state: State) => Element;
}

/** A block as the list of all has it. */
export interface Block extends Omit<Definition<BlockNode>, 'render'> {
  readonly handler: (whole: WholeReport) => Handler;
}

/** Defines a block, whose rendering takes the type of node that its reading gives. */
export function defineBlock<N extends BlockNode>({ render, ...definition }: Definition<N>): Block {
  return { ...definition, handler: (whole) => (state, node: N) => render(node, whole, state) };
}

/** What the whole report knows by an id. Errors: throws where a check before rendering let the id through. */
export function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`${id} was not checked before rendering`);
  return thing;
}
