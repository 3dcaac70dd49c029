import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures, htmlOf, withReport } from './support/report.ts';

test('names each source of the data once, also where queries join them', async () => {
  await withReport(join(fixtures, 'cases', 'queries', 'input'), async (folder) => {
    const html = await htmlOf(folder);
    expect(html).toContain('Källa: egen bearbetning av statistik från Provköpings kommun, SCB');
    expect(html).toContain('<dt>Underlag</dt><dd>Provköpings kommun; SCB</dd>');
  });
});
