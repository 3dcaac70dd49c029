/** Key figures: any text ends in figures with places, or in messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseKeyFigures } from '../../src/project/keyfigures.ts';
import { yamlTexts } from '../support/formats.ts';
import { expectWithin, fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';
import { example } from '../support/report.ts';

const sound = [
  readFileSync(join(example, 'data', 'nyckeltal.yaml'), 'utf8').slice(0, 1000),
  'a:\n  title: A\n  ratio: t.n\n  where: { ar: 2028, alder: [5-9, 10-14] }\n  of: { alder: 0-4..15-19 }\n  to: { alder: 20-24 }\n  times: 100\n  decimals: 1\n',
];
const value = { a: { title: 'A', change: 't.n', where: { ar: [2021, '5-9'] }, from: { ar: 2021 }, to: { ar: 2023 } } };

fuzz('any text as key figures', fc.oneof(yamlTexts(sound), otherValues([value])), (text, report) => {
  const figures = parseKeyFigures({ path: 'data/nyckeltal.yaml', text }, report);
  expectWithin([...(figures?.values() ?? [])].flatMap((figure) => figure?.placeOf(['title']) ?? []));
});
