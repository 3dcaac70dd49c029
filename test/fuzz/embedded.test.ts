/** Files in PDFs: whatever a PDF says of them, reading them ends. */
import fc from 'fast-check';
import { readEmbedded } from '../../src/pdf/embedded.ts';
import { writePdf } from '../pdf/write.ts';
import { pdfOfFiles } from '../support/diff.ts';
import { fuzz } from '../support/fuzz.ts';
import { damaged, damageTo } from '../support/made-up-pdf.ts';

const classic = writePdf([
  '<</Type /Catalog /Names <</EmbeddedFiles 2 0 R>>>>',
  '<</Names [(a.csv) 3 0 R]>>',
  '<</F (a.csv) /EF <</F 4 0 R>> /AFRelationship /Data>>',
  '<</Length 5 0 R>>\nstream\nabcd\nendstream',
  '4',
]);
const finished = await pdfOfFiles([
  {
    ...{ name: 'a.csv', description: 'A', type: 'text/csv', relationship: 'Data' },
    ...{ bytes: Buffer.from('a;b'), elementId: 'a' },
  },
]);

const severalDamages = (file: Buffer) =>
  fc.array(damageTo(file), { minLength: 1, maxLength: 6 }).map((damages) => damages.reduce(damaged, file));

fuzz('a PDF with a table of objects', severalDamages(Buffer.from(classic)), (bytes) => {
  readEmbedded(bytes);
});

fuzz('a PDF with streams of objects', severalDamages(finished), (bytes) => {
  readEmbedded(bytes);
});
