import { expect, test } from 'vitest';
import { type Findings, judge } from '../../src/commands/verdict.ts';

const change = { path: 'a', before: null, after: '1' };
const none = { unchanged: [], changed: [], gone: [], added: [], withdrawn: [] };
const same: Findings = { sameReport: true, inputs: none, tables: none, built: 'unknown' };

test('the first that differs is told: the report, its inputs, its tables, its bytes', () => {
  expect(judge(same)).toBe('unchanged');
  expect(judge({ ...same, built: 'identical' })).toBe('unchanged');
  expect(judge({ ...same, built: 'different' })).toBe('bytes');
  expect(judge({ ...same, tables: undefined, built: 'different' })).toBe('broken');
  for (const fate of ['changed', 'gone', 'added'] as const) {
    expect(judge({ ...same, tables: undefined, inputs: { ...none, [fate]: [change] } })).toBe('inputs');
  }
  expect(judge({ ...same, sameReport: false, inputs: { ...none, added: [change] } })).toBe('report');
});
