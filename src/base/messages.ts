/** What authors are told about the form of their files: YAML, JSON and schemas. */
import { didYouMean, menade } from './meant.ts';
import { rule } from './problem.ts';

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

/** More names than this are not read in a message. */
const mostShown = 25;

function showFirst(names: readonly string[]): string {
  return [...names.slice(0, mostShown), ...(names.length > mostShown ? ['…'] : [])].join(', ');
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
      expected: known.length > 0 ? `någon av ${showFirst(known)}` : 'inga nycklar',
      hint: menade(meant, 'Ta bort raden, eller välj en av nycklarna ovan.'),
    }),
    en: ({ key, known, meant }) => ({
      text: `There is no key “${key}” here.`,
      expected: known.length > 0 ? `one of ${showFirst(known)}` : 'no keys',
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
      expected: `något av ${showFirst(choices)}`,
      hint: menade(meant, 'Välj ett av värdena ovan.'),
    }),
    en: ({ key, choices, meant }) => ({
      text: `“${key}” has a value that does not exist.`,
      expected: `one of ${showFirst(choices)}`,
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
