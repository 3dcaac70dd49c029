/** Compares what two PDFs look like. */
import { drawPages } from './draw.ts';

const scale = 100 / 72; // a hundred dots an inch

/** The pages, from 1, that differ in any pixel at 100 dpi. Errors: throws when the PDFs have not as many pages. */
export async function differingPages(one: Uint8Array, other: Uint8Array): Promise<number[]> {
  const differing: number[] = [];
  const others = drawPages(other, scale);
  let number = 0;
  for await (const before of drawPages(one, scale)) {
    number++;
    const after = (await others.next()).value;
    if (!after) throw new Error(`The other has only ${number - 1} pages`);
    if (!Buffer.from(before.pixels).equals(after.pixels)) differing.push(number);
  }
  if (!(await others.next()).done) throw new Error(`The other has more than ${number} pages`);
  return differing;
}
