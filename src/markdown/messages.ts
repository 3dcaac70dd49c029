/** What authors are told about their Markdown: HTML, links, headings, containers, directives, blocks, references. */
import { rule } from '../base/problem.ts';

interface Choice {
  readonly known: readonly string[];
  readonly meant: string | undefined;
}

const meantSv = (meant: string | undefined, otherwise: string): string => (meant ? `Menade du ”${meant}”?` : otherwise);
const meantEn = (meant: string | undefined, otherwise: string): string =>
  meant ? `Did you mean “${meant}”?` : otherwise;

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
      expected: 'text, tabeller och diagram',
      hint: 'Ta bort bilden, eller visa siffrorna med ett block ```chart.',
    }),
    en: () => ({
      text: 'Markdown images are not accepted.',
      expected: 'text, tables and charts',
      hint: 'Remove the image, or show the figures with a ```chart block.',
    }),
  }),
  'heading-level': rule<{ most: string }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'Rubriken ligger på fel nivå.',
      expected: `## till ${most}`,
      hint: 'Kapitlets rubrik står i huvudet (title); i texten börjar rubrikerna med ## och hoppar inte över en nivå.',
    }),
    en: ({ most }) => ({
      text: 'The heading is at the wrong level.',
      expected: `## to ${most}`,
      hint: "The chapter's title stands in the front matter; headings in the text begin at ## and skip no level.",
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
  'box-unknown': rule<Choice>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Det finns ingen ruta med det namnet.',
      expected: known.map((name) => `:::${name}`).join(', '),
      hint: meantSv(meant, 'Välj ett av namnen ovan, eller skriv texten utan ruta.'),
    }),
    en: ({ known, meant }) => ({
      text: 'There is no box of that name.',
      expected: known.map((name) => `:::${name}`).join(', '),
      hint: meantEn(meant, 'Choose one of the names above, or write the text without a box.'),
    }),
  }),
  'box-attribute': rule<{ box: string }>({
    severity: 'error',
    sv: ({ box }) => ({
      text: `Rutan ”${box}” tar inga egenskaper.`,
      expected: `:::${box}`,
      hint: 'Ta bort det som står i klamrarna.',
    }),
    en: ({ box }) => ({
      text: `The box “${box}” takes no attributes.`,
      expected: `:::${box}`,
      hint: 'Remove what stands in the braces.',
    }),
  }),
  'label-unknown': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Länken pekar på något som inte finns i rapporten.',
      expected: 'id för ett kapitel, en rubrik, en tabell eller ett diagram',
      hint: meantSv(meant, 'Kontrollera id i blocket eller rubriken som länken ska leda till.'),
    }),
    en: ({ meant }) => ({
      text: 'The link points to something that is not in the report.',
      expected: 'the id of a chapter, a heading, a table or a chart',
      hint: meantEn(meant, 'Check the id in the block or heading that the link is to lead to.'),
    }),
  }),
};

const numbers = {
  'directive-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Värdet eller påståendet går inte att läsa.',
      expected: ':value[namn]{kolumn=värde} eller :claim[ord]{of=namn}',
      hint: 'Kontrollera att [ ] och { } är stängda.',
    }),
    en: () => ({
      text: 'The value or claim cannot be read.',
      expected: ':value[name]{column=value} or :claim[words]{of=name}',
      hint: 'Check that [ ] and { } are closed.',
    }),
  }),
  'attribute-stray': rule({
    severity: 'error',
    sv: () => ({
      text: 'Här står något som inte är en egenskap.',
      expected: 'namn=värde, åtskilda av mellanslag',
      hint: 'Sätt citattecken kring värden med mellanslag: namn="två ord".',
    }),
    en: () => ({
      text: 'Something stands here that is not an attribute.',
      expected: 'name=value, parted by spaces',
      hint: 'Put quotes around values with spaces: name="two words".',
    }),
  }),
  'attribute-duplicate': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `Egenskapen ”${name}” står två gånger.`,
      expected: `${name}=… en gång`,
      hint: 'Ta bort den ena.',
    }),
    en: ({ name }) => ({
      text: `The attribute “${name}” is given twice.`,
      expected: `${name}=… once`,
      hint: 'Remove one of them.',
    }),
  }),
  'attribute-unknown': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `Ett nyckeltal tar inte egenskapen ”${name}”.`,
      expected: 'unit, decimals, sign eller form',
      hint: 'Ange rader bara för celler, till exempel :value[folkmangd.antal]{ar=2028}.',
    }),
    en: ({ name }) => ({
      text: `A key figure does not take the attribute “${name}”.`,
      expected: 'unit, decimals, sign or form',
      hint: 'Rows are picked only for cells, for example :value[folkmangd.antal]{ar=2028}.',
    }),
  }),
  'attribute-value': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `”${name}” kan inte ha det värdet.`,
      expected: 'unit=no, decimals=0–9, sign=yes eller form=words',
      hint: 'Rätta värdet, eller ta bort egenskapen.',
    }),
    en: ({ name }) => ({
      text: `“${name}” cannot have that value.`,
      expected: 'unit=no, decimals=0–9, sign=yes or form=words',
      hint: 'Correct the value, or remove the attribute.',
    }),
  }),
  'claim-unbound': rule({
    severity: 'error',
    sv: () => ({
      text: 'Påståendet är inte bundet till någon siffra.',
      expected: ':claim[ord]{of=namn}',
      hint: 'Skriv {of=…} med ett nyckeltal eller tabell.kolumn.',
    }),
    en: () => ({
      text: 'The claim is not bound to a figure.',
      expected: ':claim[words]{of=name}',
      hint: 'Write {of=…} with a key figure or table.column.',
    }),
  }),
  'figure-unknown': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Det finns inget nyckeltal med det namnet.',
      expected: 'ett id ur data/nyckeltal.yaml, eller tabell.kolumn',
      hint: meantSv(meant, 'Lägg till nyckeltalet i data/nyckeltal.yaml.'),
    }),
    en: ({ meant }) => ({
      text: 'There is no key figure of that name.',
      expected: 'an id from data/nyckeltal.yaml, or table.column',
      hint: meantEn(meant, 'Add the key figure to data/nyckeltal.yaml.'),
    }),
  }),
};

const blocks = {
  'column-choice': rule<{ key: string; fitting: readonly string[] }>({
    severity: 'error',
    sv: ({ key, fitting }) => ({
      text: `Det framgår inte vilken kolumn som är ”${key}”.`,
      expected: fitting.length > 0 ? `${key}: någon av ${fitting.join(', ')}` : `en kolumn som kan vara ”${key}”`,
      hint: `Lägg till en rad ”${key}: …”.`,
    }),
    en: ({ key, fitting }) => ({
      text: `It is not clear which column is “${key}”.`,
      expected: fitting.length > 0 ? `${key}: one of ${fitting.join(', ')}` : `a column that can be “${key}”`,
      hint: `Add a line “${key}: …”.`,
    }),
  }),
};

/** The rules of this room. */
export const rules = { ...structure, ...numbers, ...blocks };
