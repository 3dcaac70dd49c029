/** The report's settings: any text ends in settings, or in messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseReport } from '../../src/project/report.ts';
import { yamlTexts } from '../support/formats.ts';
import { fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';
import { example, fixtures } from '../support/report.ts';

const read = (folder: string) => readFileSync(join(folder, 'content', 'report.yaml'), 'utf8');

const value = {
  title: 'Omvärldsanalys',
  municipality: 'Provköping',
  publisher: 'Kommunstyrelsen',
  date: '2021-05-31',
  period: '2022–2024',
  version: '1',
  key: 'PRV-OA2022',
  language: 'sv',
  decision: { body: 'Kommunstyrelsen', date: '2021-06-01' },
  brand: { accent: '#0b4f6c' },
  chapters: ['01-text.md', '02-text.md'],
};
const texts = yamlTexts([read(example), read(join(fixtures, 'base'))]);

fuzz('any text as settings', fc.oneof(texts, otherValues([value])), (text, report) => {
  parseReport({ path: 'content/report.yaml', text }, report);
});
