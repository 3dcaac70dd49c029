/** Compares what PDFs look like. */
import { drawPages } from './draw.ts';

const scale = 100 / 72; // a hundred dots an inch

/** The pages, from 1, that differ in any pixel at 100 dpi between a PDF and its parts. Errors: throws when they have not as many pages. */
export async function differingPages(parts: readonly Uint8Array[], whole: Uint8Array): Promise<number[]> {
  const differing: number[] = [];
  const others = drawPages(whole, scale);
  let number = 0;
  for (const part of parts) {
    for await (const before of drawPages(part, scale)) {
      number++;
      const after = (await others.next()).value;
      if (!after) throw new Error(`The whole has only ${number - 1} pages`);
      if (!Buffer.from(before.pixels).equals(after.pixels)) differing.push(number);
    }
  }
  if (!(await others.next()).done) throw new Error(`The whole has more than ${number} pages`);
  return differing;
}
