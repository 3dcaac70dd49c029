import { expect, test } from 'vitest';
import { suggestDeclarations } from '../../../src/tables/read/suggest.ts';
import { load, resourceOf } from '../data.ts';

const field = {
  name: 'n',
  type: 'integer',
  decimalChar: '.',
  bareNumber: true,
  constraints: { required: false, unique: false },
} as const;
const suggest = (text: string, over: object = {}) => suggestDeclarations(text, { ...field, ...over }, ['']);

test.each([
  ['1 234', {}, ['"groupChar": " "']],
  ['1’234', {}, ['"groupChar": "\'"']],
  ['12,5', { type: 'number' }, ['"decimalChar": ","']],
  ['12,5', {}, ['"type": "number", "decimalChar": ","']],
  ['1 234,5', { type: 'number' }, ['"decimalChar": ",", "groupChar": " "']],
  ['34 %', {}, ['"bareNumber": false, "unit": "procent"']],
  ['12,5 mnkr', { type: 'number', decimalChar: ',' }, ['"bareNumber": false, "unit": "mnkr"']],
  ['1.234', {}, ['"groupChar": "."', '"type": "number"']],
  ['–', {}, ['"missingValues": ["","–"]']],
  ['femton', {}, []],
  ['12 34', {}, []],
])('reads “%s” under %o with %o', (text, over, expected) => {
  expect(suggest(text, over).sort()).toEqual(expected);
});

test('the hint of a cell that cannot be read holds the declaration', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'integer' },
  ];
  const { problems } = load(resourceOf({}, { fields }), 'k;n\na;1 234\nb;x\n');
  expect(problems[0]?.wording.sv.hint).toContain('"groupChar": " "');
  expect(problems[1]?.wording.sv.hint).not.toContain('{');
});
