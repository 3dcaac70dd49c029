import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { problem } from '../../../src/base/problem.ts';
import { findingsOf } from '../../../src/document/accessibility/findings.ts';
import { rules } from '../../../src/document/messages.ts';

const place = placeAt({ path: 'content/01-text.md', text: '' }, 1, 1);
const missing = problem(rules, 'glyph-missing', place, '→', { character: '→', code: 'U+2192' });

test('the checks of a PDF are told only where there is one', () => {
  const parts = (faults: [] | undefined) => findingsOf({ content: [], problems: [], faults }).map(({ part }) => part);
  expect(parts(undefined)).not.toContain('pdf');
  expect(parts([]).filter((part) => part === 'pdf')).toHaveLength(5);
});

test('problems and faults are counted at their checks', () => {
  const found = findingsOf({
    content: [],
    problems: [missing, missing],
    faults: [
      { kind: 'figure', near: 'Barn' },
      { kind: 'font', type: 'Type3' },
    ],
  });
  const faulty = found.filter(({ faults }) => faults > 0).map(({ check, faults }) => [check, faults]);
  expect(faulty).toEqual([
    ['characters', 2],
    ['figure', 1],
    ['font', 1],
  ]);
});
