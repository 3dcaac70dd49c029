/** What became of the files that a report was made from. */
import { expect, test } from 'vitest';
import { compareInputs } from '../../src/project/compare-inputs.ts';

const inputs = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, sha256]) => ({ path, sha256 }));

test('files are unchanged, changed, gone and added, each in the order of their paths', () => {
  const before = inputs({ 'content/b.md': '1', 'content/a.md': '2', 'data/x.csv': '3', 'data/y.csv': '4' });
  const after = inputs({ 'content/a.md': '2', 'data/x.csv': '5', 'content/b.md': '6', 'data/z.csv': '4' });
  expect(compareInputs(before, after)).toEqual({
    unchanged: [{ path: 'content/a.md', before: '2', after: '2' }],
    changed: [
      { path: 'content/b.md', before: '1', after: '6' },
      { path: 'data/x.csv', before: '3', after: '5' },
    ],
    gone: [{ path: 'data/y.csv', before: '4', after: null }],
    added: [{ path: 'data/z.csv', before: null, after: '4' }],
  });
});
