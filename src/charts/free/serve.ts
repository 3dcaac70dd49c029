/**
 * The process in which charts of unknown specifications are drawn, for as long as its parent lives.
 *
 * A process of its own, because Vega runs in one go and cannot be interrupted: a step of a billionth fills the memory,
 * and the end of the heap ends the whole process.
 */
import { drawUnknown } from '../vega.ts';
import type { Drawn, Request } from './exchange.ts';

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', async (request: Request) => {
  process.send?.(await answer(request));
});
process.send?.('ready');

async function answer(request: Request): Promise<Drawn> {
  const warnings: string[] = [];
  try {
    const svg = await drawUnknown(request, (sentence) => void warnings.push(sentence));
    return { is: 'drawn', svg, warnings: [...new Set(warnings)] };
  } catch (cause) {
    return { is: 'fault', message: cause instanceof Error ? cause.message : String(cause) };
  }
}
