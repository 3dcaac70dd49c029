/** What authors are told about the report as a whole. */
import { type Language, rule } from '../base/problem.ts';

/** The kinds of chapter that hold a list gathered from the whole report. */
export type ListKind = 'references' | 'glossary';

const listed = {
  references: { sv: 'källförteckningen', en: 'the list of references', file: '90-referenser.md' },
  glossary: { sv: 'ordlistan', en: 'the glossary', file: '91-ordlista.md' },
} as const;

/** What can be written for some characters that the fonts lack. */
const substitutes: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['≥', { sv: '”minst”', en: '“minst”' }],
  ['≤', { sv: '”högst”', en: '“högst”' }],
  ['≈', { sv: '”cirka”', en: '“cirka”' }],
  ['→', { sv: '”till” eller ett tankstreck', en: '“till” or a dash' }],
  ['\u2010', { sv: 'ett vanligt bindestreck', en: 'a plain hyphen' }],
  ['\u2011', { sv: 'ett vanligt bindestreck', en: 'a plain hyphen' }],
]);

/** The rules of this room. */
export const rules = {
  'glyph-missing': rule<{ character: string; code: string }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ character, code }) => ({
      text: `Rapportens typsnitt saknar tecknet ${character} (${code}). Det kan bli en tom ruta i PDF:en.`,
      expected: 'tecken som typsnitten har: latinska, grekiska och kyrilliska bokstäver, siffror, skiljetecken',
      hint: `Skriv ${substitutes.get(character)?.sv ?? 'ett ord'} i stället.`,
    }),
    en: ({ character, code }) => ({
      text: `The report's fonts lack the character ${character} (${code}). It may be an empty box in the PDF.`,
      expected: 'characters that the fonts have: Latin, Greek and Cyrillic letters, digits, punctuation',
      hint: `Write ${substitutes.get(character)?.en ?? 'a word'} instead.`,
    }),
  }),
  'list-missing': rule<{ kind: ListKind }>({
    severity: 'error',
    sv: ({ kind }) => ({
      text: `Inget kapitel tar emot ${listed[kind].sv}.`,
      expected: `ett kapitel med kind: ${kind}`,
      hint: `Skapa till exempel content/${listed[kind].file} med title, id, status och raden ”kind: ${kind}”.`,
    }),
    en: ({ kind }) => ({
      text: `No chapter takes ${listed[kind].en}.`,
      expected: `a chapter of kind: ${kind}`,
      hint: `Create for example content/${listed[kind].file} with title, id, status and the line “kind: ${kind}”.`,
    }),
  }),
  'list-second': rule<{ kind: ListKind }>({
    severity: 'error',
    sv: ({ kind }) => ({
      text: `Två kapitel har kind: ${kind}, men ${listed[kind].sv} kan bara stå på ett ställe.`,
      expected: `ett enda kapitel med kind: ${kind}`,
      hint: 'Ge det här kapitlet ett annat slag, eller slå ihop kapitlen.',
    }),
    en: ({ kind }) => ({
      text: `Two chapters are of kind: ${kind}, but ${listed[kind].en} can stand in one place only.`,
      expected: `a single chapter of kind: ${kind}`,
      hint: 'Give this chapter another kind, or make one chapter of both.',
    }),
  }),
  'label-duplicate': rule<{ first: string }>({
    severity: 'error',
    sv: ({ first }) => ({
      text: 'Två ställen har samma id.',
      expected: 'ett id som inte redan finns',
      hint: `Välj ett annat id; det första står i ${first}.`,
    }),
    en: ({ first }) => ({
      text: 'Two places have the same id.',
      expected: 'an id that is not taken',
      hint: `Choose another id; the first stands at ${first}.`,
    }),
  }),
  'label-key': rule<{ key: string; other: string; first: string }>({
    severity: 'error',
    sv: ({ key, other, first }) => ({
      text: `Nyckeln ${key} tillhör redan ${other}, så ingen skulle veta vad den pekar på.`,
      expected: 'ett id som också utan tab- skiljer sig från alla andra',
      hint: `Välj ett annat id; ${other} står i ${first}. Ändra helst inte det som redan är publicerat.`,
    }),
    en: ({ key, other, first }) => ({
      text: `The key ${key} is that of ${other} already, so nobody would know what it points to.`,
      expected: 'an id that differs from all others also without tab-',
      hint: `Choose another id; ${other} stands at ${first}. Rather leave what has been published as it is.`,
    }),
  }),
  'id-reserved': rule<{ id: string }>({
    severity: 'error',
    sv: ({ id }) => ({
      text: `${id} kan inte vara id för en tabell eller ett diagram, eftersom dess filer inte kan heta så.`,
      expected: 'ett annat id, som också blir namnet på filerna',
      hint: `Skriv till exempel tab-${id}.`,
    }),
    en: ({ id }) => ({
      text: `${id} cannot be the id of a table or chart, as its files cannot be called so.`,
      expected: 'another id, which also becomes the name of the files',
      hint: `Write tab-${id}, for example.`,
    }),
  }),
  'id-gone': rule<{ id: string; caption: string; period: string }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ id, caption, period }) => ({
      text: `${id} finns inte längre: i rapporten för ${period} var det ”${caption}”, som andra kan ha citerat.`,
      expected: `en tabell eller ett diagram med id: ${id}`,
      hint: `Ge blocket dess gamla id, eller skriv under withdrawn i report.yaml varför det är borta: ${id}: …`,
    }),
    en: ({ id, caption, period }) => ({
      text: `${id} is gone: in the report for ${period} it was “${caption}”, which others may have cited.`,
      expected: `a table or chart with id: ${id}`,
      hint: `Give the block its old id, or write under withdrawn in report.yaml why it is gone: ${id}: …`,
    }),
  }),
  'id-withdrawn': rule<{ id: string }>({
    severity: 'error',
    sv: ({ id }) => ({
      text: `${id} är återkallat, men finns i rapporten.`,
      expected: 'ett id som inte längre finns',
      hint: `Ta bort ${id} under withdrawn. Är det en annan tabell än förr behöver den ett nytt id.`,
    }),
    en: ({ id }) => ({
      text: `${id} is withdrawn, but stands in the report.`,
      expected: 'an id that is no longer there',
      hint: `Remove ${id} from withdrawn. A table that is another than before needs a new id.`,
    }),
  }),
  'withdrawn-unknown': rule<{ id: string }>({
    severity: 'error',
    sv: ({ id }) => ({
      text: `Ingen tidigare rapport har ${id}, så det kan inte återkallas.`,
      expected: 'ett id ur en av de rapporter som står under earlier',
      hint: 'Rätta id:t, eller ta bort raden.',
    }),
    en: ({ id }) => ({
      text: `No earlier report has ${id}, so it cannot be withdrawn.`,
      expected: 'an id of one of the reports under earlier',
      hint: 'Correct the id, or remove the line.',
    }),
  }),
  'final-chapter': rule<{ title: string; owner?: string | undefined }>({
    severity: 'error',
    sv: ({ title, owner }) => ({
      text: `Kapitlet ”${title}” är inte klart.`,
      expected: 'klar',
      hint: `Skriv ”status: klar” när kapitlet är färdigt${owner ? `. Ansvarig: ${owner}` : ''}.`,
    }),
    en: ({ title, owner }) => ({
      text: `The chapter “${title}” is not finished.`,
      expected: 'klar',
      hint: `Write “status: klar” when the chapter is finished${owner ? `. Responsible: ${owner}` : ''}.`,
    }),
  }),
  'final-bound': rule<{ least: number; loose: number }>({
    severity: 'error',
    sv: ({ least, loose }) => ({
      text: `För få av talen i texten är bundna: ${loose} är det inte.`,
      expected: `minst ${String(least).replace('.', ',')} procent`,
      hint: 'Kör horisont audit, som visar talen och vad de kan bindas till.',
    }),
    en: ({ least, loose }) => ({
      text: `Too few of the numbers in the text are bound: ${loose} are not.`,
      expected: `at least ${least} percent`,
      hint: 'Run horisont audit, which shows the numbers and what they could be bound to.',
    }),
  }),
  'final-decision': rule({
    severity: 'error',
    sv: () => ({
      text: 'Beslutet om rapporten saknas.',
      expected: 'decision: { body: …, date: … }',
      hint: 'Lägg till till exempel ”decision: { body: Kommunfullmäktige, date: 2021-06-16 }”.',
    }),
    en: () => ({
      text: 'The decision on the report is missing.',
      expected: 'decision: { body: …, date: … }',
      hint: 'Add for example “decision: { body: Kommunfullmäktige, date: 2021-06-16 }”.',
    }),
  }),
  'final-reference': rule({
    severity: 'error',
    sv: () => ({
      text: 'Rapportens diarienummer saknas.',
      expected: 'reference: …',
      hint: 'Lägg till till exempel ”reference: KS 2021/123”.',
    }),
    en: () => ({
      text: 'The reference number of the report is missing.',
      expected: 'reference: …',
      hint: 'Add for example “reference: KS 2021/123”.',
    }),
  }),
};
