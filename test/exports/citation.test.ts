/** Citations of tables. */
import { expect, test } from 'vitest';
import { citeTable } from '../../src/exports/citation.ts';
import { cslItemSchema } from '../../src/project/csl.ts';
import { exportedAges, publication } from './tables.ts';

const csv = { content: '', sha256: `0123abcd${'f'.repeat(56)}` };

test('tells publisher, report, table, page, version, date, key and a short hash', () => {
  expect(citeTable({ ...exportedAges, csv, page: 12 }, publication).text).toBe(
    'Provköpings kommun: Omvärldsanalys, Provköping. Tabell 3. Folkmängd efter ålder, s. 12. Version 1, utkast, 31 maj 2021. PROV-alder, sha-256 0123abcd.',
  );
});

test('names the municipality once where it is the publisher, and no page where none is known', () => {
  const own = { ...publication, publisher: 'Provköping' };
  expect(citeTable({ ...exportedAges, csv }, own).text).toMatch(
    /^Provköping: Omvärldsanalys\. Tabell 3\. Folkmängd efter ålder\. Version/,
  );
  expect(citeTable({ ...exportedAges, csv }, own).csl).not.toHaveProperty('page');
});

test('is an item of CSL-JSON that the list of sources would take', () => {
  const { csl } = citeTable({ ...exportedAges, csv, page: 12 }, publication);
  expect(csl).toEqual({
    id: 'PROV-alder',
    type: 'chapter',
    title: 'Tabell 3. Folkmängd efter ålder',
    'container-title': 'Omvärldsanalys, Provköping',
    publisher: 'Provköpings kommun',
    issued: { 'date-parts': [[2021, 5, 31]] },
    version: '1, utkast',
    page: '12',
    language: 'sv',
    note: 'sha-256 0123abcd',
  });
  expect(cslItemSchema.safeParse(csl).success).toBe(true);
});
