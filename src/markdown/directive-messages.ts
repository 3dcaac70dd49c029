/** What authors are told about directives: their form and their attributes. */
import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** How each directive is written: what its messages expect. */
const forms: ReadonlyMap<string, { readonly sv: string; readonly en: string }> = new Map(
  Object.entries({
    value: { sv: ':value[namn]{kolumn=värde}', en: ':value[name]{column=value}' },
    claim: { sv: ':claim[ord]{of=namn}', en: ':claim[words]{of=name}' },
    lang: { sv: ':lang[smart city]{code=en}', en: ':lang[smart city]{code=en}' },
    free: { sv: ':free[12 punkter]{reason="…"}', en: ':free[12 points]{reason="…"}' },
    quote: { sv: ':::quote{by="namn, titel"}', en: ':::quote{by="name, title"}' },
    medskick: { sv: ':::medskick{to=kommunstyrelsen}', en: ':::medskick{to=kommunstyrelsen}' },
  }),
);

const formOf = (directive: string) => forms.get(directive) ?? { sv: `:::${directive}`, en: `:::${directive}` };

/** The rules of directives. */
export const directiveRules = {
  'directive-form': rule<{ name: string; inline: boolean }>({
    severity: 'error',
    sv: ({ name, inline }) => ({
      text: `”${name}” går inte att läsa.`,
      expected: formOf(name).sv,
      hint: inline ? 'Kontrollera att [ ] och { } är stängda.' : 'Skriv texten på raderna under, inte inom [ ].',
    }),
    en: ({ name, inline }) => ({
      text: `“${name}” cannot be read.`,
      expected: formOf(name).en,
      hint: inline ? 'Check that [ ] and { } are closed.' : 'Write the text on the lines below, not within [ ].',
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
  'attribute-unknown': rule<{ name: string; known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ name, known, meant }) => ({
      text: `Egenskapen ”${name}” finns inte här.`,
      expected: known.length > 0 ? known.map((key) => `${key}=…`).join(', ') : 'inga egenskaper',
      hint: menade(meant, 'Ta bort egenskapen.'),
    }),
    en: ({ name, known, meant }) => ({
      text: `There is no attribute “${name}” here.`,
      expected: known.length > 0 ? known.map((key) => `${key}=…`).join(', ') : 'no attributes',
      hint: didYouMean(meant, 'Remove the attribute.'),
    }),
  }),
  'attribute-missing': rule<{ directive: string; name: string }>({
    severity: 'error',
    sv: ({ directive, name }) => ({
      text: `Egenskapen ”${name}” saknas.`,
      expected: formOf(directive).sv,
      hint: `Lägg till ${name}=… inom { }.`,
    }),
    en: ({ directive, name }) => ({
      text: `The attribute “${name}” is missing.`,
      expected: formOf(directive).en,
      hint: `Add ${name}=… within { }.`,
    }),
  }),
  'lang-code': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Språkkoden finns inte.',
      expected: 'en språkkod (BCP 47), till exempel en, de, fi, se eller en-GB',
      hint: menade(meant, 'Slå upp språkets kod och skriv den i små bokstäver.'),
    }),
    en: ({ meant }) => ({
      text: 'There is no such language code.',
      expected: 'a language code (BCP 47), for example en, de, fi, se or en-GB',
      hint: didYouMean(meant, "Look up the language's code and write it in small letters."),
    }),
  }),
  'attribute-id': rule({
    severity: 'error',
    sv: () => ({
      text: 'Id går inte att använda.',
      expected: 'små bokstäver a–z, siffror, _ och -, först en bokstav',
      hint: 'Skriv till exempel id=en-process.',
    }),
    en: () => ({
      text: 'The id cannot be used.',
      expected: 'small letters a–z, digits, _ and -, beginning with a letter',
      hint: 'Write for example id=en-process.',
    }),
  }),
};
