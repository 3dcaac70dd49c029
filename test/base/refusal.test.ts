import { expect, test } from 'vitest';
import { refusalOf } from '../../src/base/refusal.ts';

const system = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });

test.each([
  ['ENOTDIR', 'file'],
  ['EISDIR', 'folder'],
  ['EACCES', 'denied'],
  ['EBUSY', 'denied'],
  ['ENOSPC', 'full'],
  ['EIO', 'other'],
])('%s means %s, also where it stands behind another error', (code, reason) => {
  expect(refusalOf(system(code))).toEqual({ reason, code });
  expect(refusalOf(new Error('Cannot write', { cause: system(code) }))).toEqual({ reason, code });
});

test('a fault of another kind is no refusal', () => {
  expect(refusalOf(new Error('Page numbers do not settle'))).toBeUndefined();
  expect(refusalOf('ENOSPC')).toBeUndefined();
});
