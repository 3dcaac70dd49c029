/** The operations of key figures, by the name that authors write. */
import type { Report } from '../../base/problem.ts';
import type { Operation } from '../../project/keyfigures.ts';
import { change, percentChange } from './change.ts';
import { count } from './count.ts';
import { maximum, minimum } from './extreme.ts';
import { mean } from './mean.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import type { Result, Task } from './task.ts';
import { sum, value } from './total.ts';

type Compute<O extends Operation> = (task: Task<O>, report: Report) => Result | undefined;

const operations: { readonly [O in Operation]: Compute<O> } = {
  value,
  sum,
  change,
  'percent-change': percentChange,
  share,
  ratio,
  mean,
  maximum,
  minimum,
  rank,
  count,
};

/** Computes one key figure. Errors: those of its operation; then undefined. */
export function compute<O extends Operation>(task: Task<O>, report: Report): Result | undefined {
  const operation: Compute<O> = operations[task.computation.operation];
  return operation(task, report);
}
