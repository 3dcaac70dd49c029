/** What authors are told about their citations. */
import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of this room. */
export const rules = {
  'citation-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Källhänvisningen går inte att läsa.',
      expected: '[@nyckel], [@nyckel, s. 7] eller flera källor med semikolon emellan, [@a; @b, s. 3–5]',
      hint: 'Skriv andra ord utanför hakparenteserna. Om det inte är en källhänvisning: skriv \\[ i stället för [.',
    }),
    en: () => ({
      text: 'The citation cannot be read.',
      expected: '[@key], [@key, s. 7] or several sources parted by semicolons, [@a; @b, s. 3–5]',
      hint: 'Write other words outside the brackets. If it is not a citation, write \\[ instead of [.',
    }),
  }),
  'citation-locator': rule({
    severity: 'error',
    sv: () => ({
      text: 'Stället i källan går inte att läsa.',
      expected: 's. och sidor, eller kap. och kapitel: s. 7, s. 3–5, s. 7, 9 eller kap. 2',
      hint: 'Skriv till exempel [@nyckel, s. 7].',
    }),
    en: () => ({
      text: 'The place in the source cannot be read.',
      expected: 's. and pages, or kap. and chapters: s. 7, s. 3–5, s. 7, 9 or kap. 2',
      hint: 'Write for example [@key, s. 7].',
    }),
  }),
  'citation-unknown': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Källan finns inte i källförteckningen.',
      expected: 'id för en källa i content/references.yaml',
      hint: menade(meant, 'Lägg till källan i content/references.yaml, eller rätta nyckeln.'),
    }),
    en: ({ meant }) => ({
      text: 'The source is not in the list of references.',
      expected: 'the id of a source in content/references.yaml',
      hint: didYouMean(meant, 'Add the source to content/references.yaml, or correct the key.'),
    }),
  }),
  'source-uncited': rule({
    severity: 'warning',
    sv: () => ({
      text: 'Ingen källhänvisning går till källan, så den kommer inte med i källförteckningen.',
      expected: 'en källhänvisning i texten, eller märkningen vidare läsning',
      hint: 'Hänvisa till källan, ta bort den, eller lägg till raden ”custom: { further-reading: true }”.',
    }),
    en: () => ({
      text: 'No citation leads to the source, so it will not be in the list of references.',
      expected: 'a citation in the text, or the mark of further reading',
      hint: 'Cite the source, remove it, or add the line “custom: { further-reading: true }”.',
    }),
  }),
};
