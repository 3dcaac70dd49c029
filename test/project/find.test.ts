import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProject } from '../../src/project/find.ts';
import { withReport } from '../support/report.ts';

test('finds the report above a folder, the nearest first, and none above another', async () => {
  await withReport(undefined, async (folder) => {
    const deep = join(folder, 'data', 'gammalt', 'ännu äldre');
    await mkdir(deep, { recursive: true });
    expect(await findProject(deep)).toBe(folder);
    expect(await findProject(folder)).toBe(folder);
    expect(await findProject(join(folder, '..'))).toBeUndefined();
  });
});
