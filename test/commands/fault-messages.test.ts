import { expect, test } from 'vitest';
import { describeFaults } from '../../src/commands/fault-messages.ts';

test('a PDF without faults says which standards it follows', () => {
  expect(describeFaults([], 'sv')).toEqual(['PDF:en är märkt PDF/UA-1 och PDF/A-3a.']);
});

test('each fault is told once, with its place', () => {
  const glyph = { kind: 'glyph', page: 3, after: 'utan ' } as const;
  expect(describeFaults([glyph, glyph, { kind: 'figure', near: 'Ekonomi' }], 'sv')).toEqual([
    'PDF:en är inte märkt PDF/UA-1 och PDF/A-3a:',
    '  sidan 3: typsnitten saknar tecknet efter ”utan ”',
    '  en bild i ”Ekonomi” saknar text',
  ]);
  expect(describeFaults([{ kind: 'font', type: 'Type3' }], 'en')[1]).toBe('  a font (Type3) is not in the file');
});
