/** The words that say which way a number goes, in all their forms. Source: what *ökar*, *minskar*, *oförändrad* mean. */

/** More, less, or no more and no less. */
export type Direction = 'up' | 'down' | 'same';

const verbForms = ['infinitive', 'present', 'past', 'supine'] as const;
const otherForms = ['adjective', 'noun', 'definite', 'comparative'] as const;

/** The forms in which one word of direction can stand for another. */
export type Form = (typeof verbForms)[number] | (typeof otherForms)[number];

/** Whether a form is that of a verb, here also *är oförändrad*. */
export function isVerb(form: Form): boolean {
  return form === 'adjective' || verbForms.some((verb) => verb === form);
}

/** A word of direction as it stands in a text; offset and length in UTF-16 code units. */
export interface DirectionWord {
  readonly direction: Direction;
  readonly form: Form;
  readonly word: string;
  readonly offset: number;
}

/** A verb's forms in the order of `verbForms`, as patterns between spaces. */
type Row = readonly [Direction, string];

/** A word that may stand in between: *planar alltså inte ut*. */
const between = '(?:\\s[^\\s.,;:]+)';
/** Not *de ökade kostnaderna*. */
const told = (word: string): string => `(?<!(?:de|den|det)\\s)${word}|${word}(?=\\s(?:med|från|till|mest)\\s)`;
/** *Steg* is also a noun: three steps, in steps. */
const rose = `(?<!(?:ett|varje|första|andra|nästa|sista|två|tre|fyra|fem|flera|i|ta|tar|tog)\\s)steg(?=${between}{0,3}?\\s(?:med|från|till)\\s)`;
/** Not *växer upp* or *växer fram*. */
const away = '(?!\\s(?:upp|fram)(?!\\p{L}))';
const out = `(?=${between}{0,3}\\sut(?!\\p{L}))`;
/** *Är oförändrat*, but not *vid oförändrad servicenivå*. */
const unchanged = `(?<=(?<!\\p{L})(?:är|var|blir|blev|vara|bli|varit|blivit|förbli\\p{L}*|håll\\p{L}*)${between}{0,4}\\s)(?<!\\s(?:vid|med|till|på|i|av|en|ett|den|det|de)\\s)(?:oförändra(?:d|t|de)|stillastående)`;

const verbs: readonly Row[] = [
  ['up', `öka ökar|ökas ${told('ökade')}|ökades ökat|ökats`],
  ['up', `stiga stiger ${rose} stigit`],
  ['up', `växa${away} växer${away} växte${away} vuxit${away}`],
  ['down', `minska minskar|minskas ${told('minskade')}|minskades minskat|minskats`],
  ['down', 'sjunka sjunker sjönk sjunkit'],
  ['down', 'krympa krymper krympte krympt'],
  ['same', 'stagnera stagnerar stagnerade stagnerat'],
  ['same', `plana${out} planar${out} planade${out} planat${out}`],
];

/** *Ligger still* is found at *still*, since other words may stand between. */
const still = `(?<=(?<!\\p{L})(?:ligg\\p{L}*|låg|legat|stå|står|stod|stått)${between}{0,4}\\s)stilla?`;
/** No *sökning*, *ansökning* or *undersökning*. */
const increase = '(?!\\p{L}*(?:an|under|efter|upp|genom)sökning|sökning)\\p{L}*ökning';

const others: readonly (readonly [Direction, Form, string])[] = [
  ['same', 'present', still],
  ['same', 'adjective', unchanged],
  ['up', 'noun', `${increase}(?:ar)?|\\p{L}*tillväxt|uppgång`],
  ['up', 'definite', `${increase}(?:en|arna)|\\p{L}*tillväxten|uppgången`],
  ['down', 'noun', '\\p{L}*minskning(?:ar)?|nedgång'],
  ['down', 'definite', '\\p{L}*minskning(?:en|arna)|nedgången'],
  ['same', 'noun', 'stagnation'],
  ['same', 'definite', 'stagnationen'],
  ['up', 'comparative', 'fler'],
  ['down', 'comparative', 'färre'],
];

const words = [
  ...verbs.flatMap(([direction, row]) =>
    row.split(' ').map((pattern, index) => ({ direction, form: verbForms[index] ?? 'present', pattern })),
  ),
  ...others.map(([direction, form, pattern]) => ({ direction, form, pattern })),
];

const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${words.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The words of direction in a text, in its order. */
export function findDirections(text: string): DirectionWord[] {
  return [...text.matchAll(anyWord)].flatMap((match) => {
    const found = words.find((_, at) => match[at + 1] !== undefined);
    return found ? [{ direction: found.direction, form: found.form, word: match[0], offset: match.index }] : [];
  });
}

const usual: Readonly<Record<Direction, Readonly<Record<Form, string>>>> = {
  up: formsOf('öka ökar ökade ökat större ökning ökningen fler'),
  down: formsOf('minska minskar minskade minskat mindre minskning minskningen färre'),
  same: formsOf('ligga_still ligger_still låg_still legat_still oförändrad stagnation stagnationen lika_många'),
};

function formsOf(row: string): Record<Form, string> {
  const list = row.split(' ').map((word) => word.replace('_', ' '));
  const forms = [...verbForms, ...otherForms];
  return Object.fromEntries(forms.map((form, index) => [form, list[index]])) as Record<Form, string>; // a word for each form
}

/** The usual word for a direction, in a form. */
export function wordFor(direction: Direction, form: Form): string {
  return usual[direction][form];
}
