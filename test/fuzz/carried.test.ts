/** Files in HTML, and what they say: whatever stands there, reading it ends. */
import fc from 'fast-check';
import { carryFiles, readCarried } from '../../src/document/carried.ts';
import { readInputs, readOutputs } from '../../src/project/manifest.ts';
import { fuzz } from '../support/fuzz.ts';

const file = {
  name: 'inputs.json',
  description: 'A',
  relationship: 'Supplement',
  bytes: Buffer.from('{"inputs": []}'),
};
const page = carryFiles('<!doctype html>\n<html><body><p>A</p></body></html>\n', [file]);

/** The page with other text in places, cut off or not. */
const damaged = fc
  .record({
    changes: fc.array(
      fc.record({
        at: fc.nat(page.length),
        text: fc.oneof(fc.string(), fc.constantFrom('"', '[', '{', '\\u003c', '</script>', '__proto__', '1e999')),
      }),
      { maxLength: 4 },
    ),
    end: fc.option(fc.nat(page.length), { freq: 8 }),
  })
  .map(({ changes, end }) => {
    const whole = changes.reduce((html, { at, text }) => html.slice(0, at) + text + html.slice(at + text.length), page);
    return whole.slice(0, end ?? whole.length);
  });

fuzz('a page with files', damaged, (html) => {
  readCarried(html);
});

fuzz('what a file says of its build', fc.oneof(fc.json(), fc.string()), (text) => {
  readInputs(text);
  readOutputs(text);
});
