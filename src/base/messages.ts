/** What authors are told about the form of their files: YAML, JSON and schemas. */
import { didYouMean, menade } from './meant.ts';
import { rule } from './problem.ts';

/** Forms that a schema can ask for, as readers of messages know them. */
export const formats = {
  date: { sv: 'ett datum, till exempel 2021-05-31', en: 'a date, for example 2021-05-31' },
  identifier: {
    sv: 'små bokstäver a–z, siffror, _ och -, först en bokstav',
    en: 'small letters a–z, digits, _ and -, beginning with a letter',
  },
  colour: { sv: 'en färg, till exempel "#0b4f6c"', en: 'a colour, for example "#0b4f6c"' },
  key: {
    sv: 'versaler A–Z, siffror och -, först en bokstav, till exempel VBG-OA2022',
    en: 'capitals A–Z, digits and -, beginning with a letter, for example VBG-OA2022',
  },
  text: { sv: 'en text som inte är tom', en: 'a text that is not empty' },
  columns: { sv: 'ett kolumnnamn eller en lista av kolumnnamn', en: 'a column name or a list of column names' },
  years: { sv: 'två år, till exempel [2019, 2038]', en: 'two years, for example [2019, 2038]' },
  choice: { sv: 'ett värde, en lista eller ett omfång', en: 'a value, a list or a range' },
  cell: { sv: 'tabell.kolumn, till exempel folkmangd.antal', en: 'table.column, for example folkmangd.antal' },
  'chapter-file': {
    sv: 'namnet på en fil i mappen content, till exempel 01-text.md',
    en: 'the name of a file in the folder content, for example 01-text.md',
  },
  unique: { sv: 'varje namn en gång', en: 'each name once' },
  'plain-text': {
    sv: 'vanlig text, utan :value, :claim och länkar inom rapporten',
    en: 'plain text, without :value, :claim and links within the report',
  },
  path: { sv: 'ett filnamn i mappen data, utan ..', en: 'the name of a file in the folder data, without ..' },
  separators: {
    sv: 'olika tecken i groupChar och decimalChar',
    en: 'different characters in groupChar and decimalChar',
  },
  'status-rule': {
    sv: 'en status, eller regler som "ar <= 2018: utfall" och sist en status för resten',
    en: 'a status, or rules such as "ar <= 2018: utfall" and last a status for the rest',
  },
  'vintage-rule': {
    sv: 'en utgåva, eller regler som "ar <= 2018: 2019" och sist en utgåva för resten',
    en: 'an edition, or rules such as "ar <= 2018: 2019" and last an edition for the rest',
  },
  category: {
    sv: 'ett värde, eller { "value": …, "label": "…" }',
    en: 'a value, or { "value": …, "label": "…" }',
  },
  'missing-value': { sv: 'en text, eller { "value": "…" }', en: 'a text, or { "value": "…" }' },
  bound: { sv: 'ett tal eller en text i kolumnens form', en: "a number or a text in the column's form" },
  'cell-unit': {
    sv: 'den enhet som står i cellerna, eftersom bareNumber är false',
    en: 'the unit that stands in the cells, as bareNumber is false',
  },
  sum: {
    sv: 'antingen row (en summarad) eller column (en summakolumn)',
    en: 'either row (a row of sums) or column (a column of sums)',
  },
  reason: { sv: 'varför summan får avvika', en: 'why the sum may differ' },
  'header-rows': {
    sv: 'rubrikradens nummer i filen, till exempel [3]',
    en: 'the number of the heading row, for example [3]',
  },
} as const;

/** A key of {@link formats}. */
export type Format = keyof typeof formats;

/** Words in both languages. */
export interface Form {
  readonly sv: string;
  readonly en: string;
}

const types: Readonly<Record<string, Form>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'nycklar med värden', en: 'keys with values' },
  record: { sv: 'nycklar med värden', en: 'keys with values' },
};

/** A type, as the schema languages name it, in words. */
export function typeOf(type: string): Form {
  return types[type] ?? { sv: type, en: type };
}

/** The rules of this room. */
export const rules = {
  'yaml-syntax': rule<{ detail: string; line: string }>({
    severity: 'error',
    sv: ({ detail, line }) => ({
      text: `YAML-texten går inte att läsa (${detail}).`,
      expected: 'rader av formen nyckel: värde, med lika indrag',
      hint: yamlHint(line).sv,
    }),
    en: ({ detail, line }) => ({
      text: `The YAML cannot be read (${detail}).`,
      expected: 'lines of the form key: value, evenly indented',
      hint: yamlHint(line).en,
    }),
  }),
  'json-syntax': rule<{ detail: string }>({
    severity: 'error',
    sv: ({ detail }) => ({
      text: `JSON-filen går inte att läsa (${detail}).`,
      expected: 'giltig JSON',
      hint: 'Kontrollera kommatecken, citattecken och klamrar just före detta ställe.',
    }),
    en: ({ detail }) => ({
      text: `The JSON cannot be read (${detail}).`,
      expected: 'valid JSON',
      hint: 'Check the commas, quotes and brackets just before this place.',
    }),
  }),
  'nesting-deep': rule<{ most: number }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'För många listor eller nycklar ligger i varandra.',
      expected: `högst ${most} nivåer`,
      hint: 'Kontrollera klamrar och indrag ovanför: ett slut kan saknas.',
    }),
    en: ({ most }) => ({
      text: 'Too many lists or keys stand within each other.',
      expected: `at most ${most} levels`,
      hint: 'Check the brackets and indents above: an end may be missing.',
    }),
  }),
  'key-reserved': rule({
    severity: 'error',
    sv: () => ({
      text: 'Nyckeln går inte att använda.',
      expected: 'ett annat namn',
      hint: 'Byt namn på nyckeln, eller ta bort den.',
    }),
    en: () => ({
      text: 'The key cannot be used.',
      expected: 'another name',
      hint: 'Rename the key, or remove it.',
    }),
  }),
  'key-missing': rule<{ key: string; form: Form | undefined }>({
    severity: 'error',
    sv: ({ key, form }) => ({
      text: `Nyckeln ”${key}” saknas.`,
      expected: form ? `${key}: ${form.sv}` : `${key}: …`,
      hint: `Lägg till en rad ”${key}: …” här.`,
    }),
    en: ({ key, form }) => ({
      text: `The key “${key}” is missing.`,
      expected: form ? `${key}: ${form.en}` : `${key}: …`,
      hint: `Add a line “${key}: …” here.`,
    }),
  }),
  'key-unknown': rule<{ key: string; known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ key, known, meant }) => ({
      text: `Nyckeln ”${key}” finns inte här.`,
      expected: `någon av ${known.join(', ')}`,
      hint: menade(meant, 'Ta bort raden, eller välj en av nycklarna ovan.'),
    }),
    en: ({ key, known, meant }) => ({
      text: `There is no key “${key}” here.`,
      expected: `one of ${known.join(', ')}`,
      hint: didYouMean(meant, 'Remove the line, or choose one of the keys above.'),
    }),
  }),
  'value-type': rule<{ key: string; type: string }>({
    severity: 'error',
    sv: ({ key, type }) => ({
      text: `”${key}” har ett värde av fel slag.`,
      expected: typeOf(type).sv,
      hint: type === 'string' ? 'Sätt citattecken kring värdet om det är en text.' : 'Skriv värdet i den formen.',
    }),
    en: ({ key, type }) => ({
      text: `“${key}” has a value of the wrong kind.`,
      expected: typeOf(type).en,
      hint: type === 'string' ? 'Put quotes around the value if it is a text.' : 'Write the value in that form.',
    }),
  }),
  'value-choice': rule<{ key: string; choices: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ key, choices, meant }) => ({
      text: `”${key}” har ett värde som inte finns.`,
      expected: `något av ${choices.join(', ')}`,
      hint: menade(meant, 'Välj ett av värdena ovan.'),
    }),
    en: ({ key, choices, meant }) => ({
      text: `“${key}” has a value that does not exist.`,
      expected: `one of ${choices.join(', ')}`,
      hint: didYouMean(meant, 'Choose one of the values above.'),
    }),
  }),
  'value-form': rule<{ key: string; form: Form }>({
    severity: 'error',
    sv: ({ key, form }) => ({
      text: `”${key}” har inte rätt form.`,
      expected: form.sv,
      hint: 'Skriv om värdet i den formen.',
    }),
    en: ({ key, form }) => ({
      text: `“${key}” does not have the right form.`,
      expected: form.en,
      hint: 'Rewrite the value in that form.',
    }),
  }),
};

function yamlHint(line: string): Form {
  return /\S:\s/.test(line.slice(line.indexOf(':') + 1))
    ? {
        sv: 'Sätt citattecken kring ett värde som innehåller kolon.',
        en: 'Put quotes around a value that holds a colon.',
      }
    : {
        sv: 'Jämför indrag, kolon och citattecken med raderna intill.',
        en: 'Compare indent, colons and quotes with the lines nearby.',
      };
}
