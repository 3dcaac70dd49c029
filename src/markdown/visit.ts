/**
 * The nodes of a tree, parents first: a chapter is gone through some twenty times, and `unist-util-visit` takes most of that
 * time to name a function after every node.
 */
import type { Nodes, Parents } from 'mdast';

/** What a visitor answers where the node's children are not to be visited. */
export const SKIP = Symbol('skip');

/**
 * Told of a node, its index and its parent; the tree itself has neither. Of what it answers, `SKIP` and the index among the
 * node's siblings to go on at are heeded.
 */
type Visitor<Node, Parent> = (node: Node, index: number | undefined, parent: Parent | undefined) => unknown;

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** The nodes that can hold another. */
type ParentOf<Child, Parent extends Parents = Parents> = Parent extends Parents
  ? Child extends Parent['children'][number]
    ? Parent
    : never
  : never;

/** Visits every node. */
export function visit(tree: Nodes, visitor: Visitor<Nodes, Parents>): void {
  enter(tree, undefined, undefined);

  function enter(node: Nodes, at: number | undefined, parent: Parents | undefined): number {
    const answer = visitor(node, at, parent);
    if (answer !== SKIP && 'children' in node) {
      let index = 0;
      for (let child = node.children[index]; child; child = node.children[index]) index = enter(child, index, node);
    }
    return typeof answer === 'number' ? answer : (at ?? 0) + 1;
  }
}

/** Visits every node of a type. */
export function visitEach<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: Visitor<NodeOf<Type>, ParentOf<NodeOf<Type>>>,
): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== type) return undefined;
    return visitor(node as NodeOf<Type>, index, parent as ParentOf<NodeOf<Type>> | undefined); // the type is compared
  });
}
