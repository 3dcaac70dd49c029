/** Files in PDFs: whatever a PDF says of them, reading them ends. */
import fc from 'fast-check';
import { attachFiles } from '../../src/pdf/attachments.ts';
import { readEmbedded } from '../../src/pdf/embedded.ts';
import { draftOf } from '../../src/pdf/objects/draft.ts';
import { openPdf } from '../../src/pdf/objects/read.ts';
import { saveDraft } from '../../src/pdf/objects/save.ts';
import { writePdf } from '../pdf/write.ts';
import { fuzz } from '../support/fuzz.ts';

const classic = writePdf([
  '<</Type /Catalog /Names <</EmbeddedFiles 2 0 R>>>>',
  '<</Names [(a.csv) 3 0 R]>>',
  '<</F (a.csv) /EF <</F 4 0 R>> /AFRelationship /Data>>',
  '<</Length 5 0 R>>\nstream\nabcd\nendstream',
  '4',
]);
const draft = draftOf(openPdf(writePdf(['<</Type /Catalog>>'])));
const attachment = {
  ...{ name: 'a.csv', description: 'A', type: 'text/csv', relationship: 'Data' as const },
  ...{ bytes: Buffer.from('a;b'), elementId: 'a' },
};
draft.changed.set(1, `<</Type /Catalog ${attachFiles(draft, [attachment], '2021-05-31T00:00:00Z').catalog}>>`);
const finished = await saveDraft(draft, '/Root 1 0 R');

/** A file in which some bytes are others, or words that mean something, and which may be cut off. */
const damaged = (file: Uint8Array) => {
  const word = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
    fc.constantFrom('1 0 R', '/Prev 9', '[', '<<', '(', '99999999', '-1', '/W[8 8 8]').map((text) => Buffer.from(text)),
  );
  const changes = fc.array(fc.record({ at: fc.nat(file.length), word }), { maxLength: 6 });
  const end = fc.option(fc.nat(file.length), { freq: 8 });
  return fc.record({ changes, end }).map(({ changes, end }) => {
    const bytes = Uint8Array.from(file);
    for (const { at, word } of changes) bytes.set(word.subarray(0, bytes.length - at), at);
    return bytes.subarray(0, end ?? bytes.length);
  });
};

fuzz('a PDF with a table of objects', damaged(classic), (bytes) => {
  readEmbedded(bytes);
});

fuzz('a PDF with streams of objects', damaged(finished), (bytes) => {
  readEmbedded(bytes);
});
