/** The description of the data: any text ends in resources, or in messages; and the standard can judge any JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseJson } from '../../src/base/json.ts';
import { parseDataPackage } from '../../src/project/datapackage.ts';
import { checkStandard } from '../../src/project/standard.ts';
import { jsonTexts } from '../support/formats.ts';
import { fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';
import { example, fixtures } from '../support/report.ts';
import { resourceOf } from '../tables/data.ts';

const read = (...path: string[]) => readFileSync(join(...path, 'data', 'datapackage.json'), 'utf8');
const whole = JSON.parse(read(example));
const part = JSON.stringify({ ...whole, resources: whole.resources.slice(0, 2) }, null, 1);
const sound = [part, read(fixtures, 'base'), JSON.stringify({ name: 'prov', resources: [resourceOf()] })];
const other = otherValues(sound.map((text) => JSON.parse(text)));

fuzz('any text as the description of the data', fc.oneof(jsonTexts(sound), other), async (text, report) => {
  const source = { path: 'data/datapackage.json', text };
  parseDataPackage(source, report);
  const located = parseJson(source, report);
  if (located) await checkStandard(located, report);
});
