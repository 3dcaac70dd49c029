/** What authors are told about their Markdown: HTML, links, notes, headings, references, terms. */

import { rule } from '../base/problem.ts';
import { blockRules } from './block-messages.ts';
import { boxRules } from './box-messages.ts';
import { directiveRules } from './directive-messages.ts';
import { limitRules } from './limit-messages.ts';
import { numberRules } from './number-messages.ts';
import { referenceRules } from './reference-messages.ts';

const structure = {
  'html-refused': rule({
    severity: 'error',
    sv: () => ({
      text: 'HTML i texten tas inte emot.',
      expected: 'Markdown; kommentarer (<!-- … -->) går bra',
      hint: 'Skriv samma sak i Markdown. Ett < som ska synas skrivs \\<.',
    }),
    en: () => ({
      text: 'HTML in the text is not accepted.',
      expected: 'Markdown; comments (<!-- … -->) are fine',
      hint: 'Say the same in Markdown. A < that is to be seen is written \\<.',
    }),
  }),
  'link-protocol': rule<{ protocols: readonly string[] }>({
    severity: 'error',
    sv: ({ protocols }) => ({
      text: 'Länken går inte till en adress som rapporten får bära.',
      expected: `#id inom rapporten, eller en adress som börjar med ${protocols.join(', ')}`,
      hint: 'Skriv hela adressen, till exempel https://www.exempel.se/sida.',
    }),
    en: ({ protocols }) => ({
      text: 'The link does not lead to an address that the report may carry.',
      expected: `#id within the report, or an address that begins with ${protocols.join(', ')}`,
      hint: 'Write the whole address, for example https://www.example.se/page.',
    }),
  }),
  'image-unsupported': rule({
    severity: 'error',
    sv: () => ({
      text: 'Bilder i Markdown tas inte emot.',
      expected: 'ett block ```image',
      hint: 'Lägg bilden i content/bilder och visa den med ett block ```image.',
    }),
    en: () => ({
      text: 'Markdown images are not accepted.',
      expected: 'a block ```image',
      hint: 'Put the picture into content/bilder and show it with a block ```image.',
    }),
  }),
  'note-unknown': rule({
    severity: 'error',
    sv: () => ({
      text: 'Hänvisningen går till en not som inte finns.',
      expected: 'en not i samma kapitel, till exempel [^ko]: Text',
      hint: 'Skriv noten sist i kapitlet, eller rätta dess namn.',
    }),
    en: () => ({
      text: 'The reference leads to a note that does not exist.',
      expected: 'a note in the same chapter, for example [^ko]: Text',
      hint: 'Write the note last in the chapter, or correct its name.',
    }),
  }),
  'note-unused': rule({
    severity: 'error',
    sv: () => ({
      text: 'Ingen hänvisning går till noten, så den skulle inte synas.',
      expected: 'en hänvisning i texten, till exempel [^ko]',
      hint: 'Lägg till hänvisningen, eller ta bort noten.',
    }),
    en: () => ({
      text: 'No reference leads to the note, so it would not be seen.',
      expected: 'a reference in the text, for example [^ko]',
      hint: 'Add the reference, or remove the note.',
    }),
  }),
  'note-duplicate': rule({
    severity: 'error',
    sv: () => ({
      text: 'Två noter har samma namn.',
      expected: 'ett namn för varje not',
      hint: 'Ge en av dem ett annat namn, och ändra hänvisningen till den.',
    }),
    en: () => ({
      text: 'Two notes have the same name.',
      expected: 'a name of its own for each note',
      hint: 'Give one of them another name, and change the reference to it.',
    }),
  }),
  'heading-level': rule<{ most: string }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'Rubriken ligger på fel nivå.',
      expected: most === '##' ? most : `## till ${most}`,
      hint: 'Kapitlets rubrik står i huvudet (title); i texten börjar rubrikerna med ## och hoppar inte över en nivå.',
    }),
    en: ({ most }) => ({
      text: 'The heading is at the wrong level.',
      expected: most === '##' ? most : `## to ${most}`,
      hint: "The chapter's title stands in the front matter; headings in the text begin at ## and skip no level.",
    }),
  }),
  'heading-reference': rule({
    severity: 'error',
    sv: () => ({
      text: 'En rubrik kan inte hålla en hänvisning.',
      expected: 'en rubrik i egna ord',
      hint: 'Flytta hänvisningen till texten under rubriken.',
    }),
    en: () => ({
      text: 'A heading cannot hold a reference.',
      expected: 'a heading in words of its own',
      hint: 'Move the reference to the text below the heading.',
    }),
  }),
  'heading-id': rule({
    severity: 'error',
    sv: () => ({
      text: 'Rubrikens id går inte att använda.',
      expected: 'små bokstäver a–z, siffror, _ och -, först en bokstav',
      hint: 'Skriv till exempel {#fler-barn}.',
    }),
    en: () => ({
      text: "The heading's id cannot be used.",
      expected: 'small letters a–z, digits, _ and -, beginning with a letter',
      hint: 'Write for example {#fler-barn}.',
    }),
  }),
  'cell-blank': rule<{ isHead: boolean }>({
    severity: 'error',
    sv: ({ isHead }) => ({
      text: 'Cellen är tom. Den som får tabellen uppläst vet då inte vad som saknas.',
      expected: isHead
        ? 'en rubrik som säger vad kolumnen innehåller'
        : 'ett värde, eller tecknet för varför det saknas',
      hint: isHead
        ? 'Skriv till exempel ”Område”.'
        : 'Skriv – när inget finns att redovisa, och .. när uppgiften saknas.',
    }),
    en: ({ isHead }) => ({
      text: 'The cell is empty. Those who have the table read to them do not know what is missing.',
      expected: isHead ? 'a head that says what the column holds' : 'a value, or the sign for why there is none',
      hint: isHead ? 'Write for example “Område”.' : 'Write – for nothing to report, and .. for what is not known.',
    }),
  }),
  'citation-place': rule({
    severity: 'error',
    sv: () => ({
      text: 'En källhänvisning kan inte stå här.',
      expected: 'en rubrik, en länk eller ett bundet tal utan källhänvisning',
      hint: 'Flytta källhänvisningen till den löpande texten.',
    }),
    en: () => ({
      text: 'A citation cannot stand here.',
      expected: 'a heading, a link or a bound number without a citation',
      hint: 'Move the citation to the running text.',
    }),
  }),
  'term-unused': rule({
    severity: 'hint',
    sv: () => ({
      text: 'Inget kapitel använder ordet i löpande text.',
      expected: 'ett ord som rapporten använder, med de former som står i texten',
      hint: 'Lägg till formen under forms, eller ta bort ordet.',
    }),
    en: () => ({
      text: 'No chapter uses the term in running text.',
      expected: 'a term that the report uses, with the forms that stand in its text',
      hint: 'Add the form under forms, or remove the term.',
    }),
  }),
};

/** The rules of this room. */
export const rules = {
  ...limitRules,
  ...structure,
  ...referenceRules,
  ...boxRules,
  ...directiveRules,
  ...numberRules,
  ...blockRules,
};
