/** Moves labels along a line just so far that none covers another. */

/** A label on a line: where its middle would best be, and its length there with the space around it. */
export interface Label {
  readonly wanted: number;
  readonly size: number;
}

interface Block {
  readonly members: readonly number[];
  readonly wanted: number;
  readonly size: number;
  readonly start: number;
}

/**
 * The middles of labels after they have been moved apart, in the order given.
 *
 * Labels that collide form a block, which lies as near as it can to where its members would be (least squares). None
 * leaves the stretch from `from` to `to`, as long as they have room there together.
 */
export function spread(labels: readonly Label[], from: number, to: number): number[] {
  const sizeOf = (at: number): number => labels[at]?.size ?? 0;
  const startOf = (at: number): number => (labels[at]?.wanted ?? 0) - sizeOf(at) / 2;
  const place = (block: Omit<Block, 'start'>): Block => ({
    ...block,
    start: Math.max(from, Math.min(to - block.size, block.wanted)),
  });
  const blocks: Block[] = [];
  for (const at of [...labels.keys()].sort((a, b) => startOf(a) + sizeOf(a) / 2 - startOf(b) - sizeOf(b) / 2)) {
    let block = place({ members: [at], wanted: startOf(at), size: sizeOf(at) });
    for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
      block = place(join(last, block));
      blocks.pop();
    }
    blocks.push(block);
  }
  const middles = labels.map(() => 0);
  for (const { members, start } of blocks) {
    let edge = start;
    for (const at of members) {
      middles[at] = edge + sizeOf(at) / 2;
      edge += sizeOf(at);
    }
  }
  return middles;
}

/** Two blocks as one; it wants to start where the mean of its members' wishes puts it. */
function join(one: Block, next: Block): Omit<Block, 'start'> {
  const members = [...one.members, ...next.members];
  const wishes = one.wanted * one.members.length + (next.wanted - one.size) * next.members.length;
  return { members, wanted: wishes / members.length, size: one.size + next.size };
}
