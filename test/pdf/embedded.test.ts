import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Attachment } from '../../src/pdf/attachments.ts';
import { type Embedded, readEmbedded } from '../../src/pdf/embedded.ts';
import { pdfOfFiles } from '../support/diff.ts';
import { writePdf } from './write.ts';

const page = ['<</Type /Pages /Kids [3 0 R] /Count 1>>', '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 200]>>'];
const folkmangd: Attachment = {
  name: 'tab-folkmangd.csv',
  description: 'Tabell 1. Folkmängd',
  type: 'text/csv',
  relationship: 'Data',
  bytes: Buffer.from('\ufeffÅlder;Antal\r\n0–4;2294\r\n'),
  elementId: 'tab-folkmangd',
};
const skola: Attachment = {
  ...folkmangd,
  name: 'tab-skola.csv',
  description: 'Tabell 2. Skola',
  bytes: Buffer.from('x'.repeat(5000)),
};

function filesIn(embedded: Embedded) {
  if ('fault' in embedded) throw new Error(`${embedded.fault}: ${embedded.detail}`);
  return embedded.files;
}

function faultIn(bytes: Uint8Array) {
  const embedded = readEmbedded(bytes);
  return 'fault' in embedded ? embedded : undefined;
}

const told = [folkmangd, skola].map(({ name, description, bytes }) => {
  return { name, description, relationship: 'Data', bytes: Buffer.from(bytes) };
});

test('reads the files of a finished PDF, each once, with what is said of them', async () => {
  expect(filesIn(readEmbedded(await pdfOfFiles([folkmangd, skola])))).toEqual(told);
  expect(filesIn(readEmbedded(await pdfOfFiles([])))).toEqual([]);
});

test('reads them also after another program has saved the PDF, with object streams or without', async () => {
  for (const useObjectStreams of [true, false]) {
    const loaded = await PDFDocument.load(await pdfOfFiles([folkmangd, skola]));
    const saved = await loaded.save({ useObjectStreams });
    expect(filesIn(readEmbedded(saved))).toEqual(told);
  }
});

test('an update that replaces a file is read instead of what it replaces', async () => {
  const specification = (stream: number) =>
    `<</Type /Filespec /F (a.csv) /AFRelationship /Data /EF <</F ${stream} 0 R>>>>`;
  const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
  const old = Buffer.from(
    writePdf(['<</Type /Catalog /Pages 2 0 R /AF [4 0 R]>>', ...page, specification(5), stream('gammal')]),
  ).toString('latin1');
  expect(filesIn(readEmbedded(Buffer.from(old, 'latin1')))).toMatchObject([{ name: 'a.csv', description: '' }]);
  const start = /startxref\n(\d+)/.exec(old)?.[1];
  const table = old.length + `5 0 obj\n${stream('ny')}\nendobj\n`.length;
  const position = String(old.length).padStart(10, '0');
  const update = `5 0 obj\n${stream('ny')}\nendobj\nxref\n5 1\n${position} 00000 n \ntrailer\n<</Size 6 /Root 1 0 R /Prev ${start}>>\nstartxref\n${table}\n%%EOF`;
  const [file] = filesIn(readEmbedded(Buffer.from(old + update, 'latin1')));
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('ny');
});

test('what is no PDF, is encrypted, cut off or damaged is told as such', async () => {
  expect(faultIn(Buffer.from('Ålder;2018\r\n'))?.fault).toBe('foreign');
  expect(faultIn(new Uint8Array())?.fault).toBe('foreign');
  const encrypted = writePdf(['<</Type /Catalog /Pages 2 0 R>>', ...page], '/Encrypt 2 0 R');
  expect(faultIn(encrypted)?.fault).toBe('encrypted');
  const whole = await pdfOfFiles([folkmangd]);
  expect(faultIn(whole.subarray(0, whole.length - 40))).toEqual({
    fault: 'damaged',
    detail: 'The PDF is damaged or of an unknown kind: it is cut off: there is no "startxref" at its end',
  });
  expect(faultIn(whole.subarray(0, 200))?.fault).toBe('damaged');
});

test('objects that need each other without end are a damage', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `<</Length ${at + 3} 0 R>>\nstream\n\nendstream`);
  const fault = faultIn(writePdf(['<</Type /Catalog /AF 2 0 R>>', ...chain]));
  expect(fault).toMatchObject({
    fault: 'damaged',
    detail: expect.stringContaining('too many objects need each other'),
  });
});

test('what goes round ends', async () => {
  const around = (objects: readonly string[]) => faultIn(writePdf(objects))?.detail;
  const catalog = '<</Type /Catalog /Names <</EmbeddedFiles 2 0 R>>>>';
  expect(around([catalog, '<</Kids [3 0 R]>>', '<</Kids [2 0 R]>>'])).toContain('a name tree goes round');
  expect(around([catalog, '<</Length 2 0 R>>\nstream\n\nendstream'])).toContain('object 2 is made from itself');
  const again = Buffer.from(writePdf([catalog])).toString('latin1');
  const start = /startxref\n(\d+)/.exec(again)?.[1];
  const circle = Buffer.from(again.replace('/Root', `/Prev ${start} /Root`), 'latin1');
  expect(faultIn(circle)?.detail).toContain('its cross-reference sections go round');
});
