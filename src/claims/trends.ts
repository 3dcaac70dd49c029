/** Claims of how a number moves or where it stands, without a number: *ökar*, *nästan fördubblats*, *näst störst*. */
import type { Direction } from './directions.ts';

/** From which end a place is counted. */
export type End = 'highest' | 'lowest';

/** A place among all values, 1 for the first; since a year, if one is named. */
export interface Standing {
  readonly place: number;
  readonly end: End;
  readonly since: number | undefined;
}

const directions: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    /^(?:öka(?:r|de|t|nde)?|stig(?:a|er|it|ande)|steg|väx(?:a|er|te|ande)|vuxit|fler|(?:en )?(?:ökning|tillväxt|uppgång))$/iu,
  ],
  [
    'down',
    /^(?:minska(?:r|de|t|nde)?|sjunk(?:a|er|it|ande)|sjönk|krymp(?:a|er|te|t|ande)|färre|(?:en )?(?:minskning|nedgång))$/iu,
  ],
  [
    'same',
    /^(?:oförändra(?:d|t|de)|stagnera(?:r|de|t|nde)?|plana(?:r|de|t)? ut|(?:ligg(?:a|er)|låg|legat|stå|står|stod|stått) stilla?)$/iu,
  ],
];

/** Which way a phrase says that a number goes. Undefined where it says nothing else than that. */
export function readDirection(text: string): Direction | undefined {
  return directions.find(([, pattern]) => pattern.test(text))?.[0];
}

const times: Readonly<Record<string, number>> = { för: 2, två: 2, tre: 3, fyr: 4, fem: 5, sex: 6, tio: 10 };
const endings = 'a|ar|as|at|ats|ade|ades|ad|ing';
const stems = Object.keys(times).join('|');
const multiplied = new RegExp(`^(?:en )?(${stems})dubbl(${endings})$`, 'iu');
const halved = new RegExp(`^(?:en )?halver(${endings})$`, 'iu');

/** A pattern for the verbs of multiplying. */
export const multiplyingWord = `(?:(?:${stems})dubbl|halver)(?:${endings})`;

/** A verb of multiplying: how many times as much something becomes, 2 for *fördubblas*, ½ for *halveras*, and the verb's ending. */
export interface Multiple {
  readonly times: number;
  readonly ending: string;
}

/** Reads a verb of multiplying. Undefined where there is none. */
export function readMultiple(text: string): Multiple | undefined {
  const [, half] = halved.exec(text) ?? [];
  if (half) return { times: 0.5, ending: half };
  const [, stem = '', ending = ''] = multiplied.exec(text) ?? [];
  const found = times[stem.toLowerCase()];
  return found === undefined ? undefined : { times: found, ending };
}

const ordinals = 'näst tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');
const ranked = new RegExp(
  `^(?:(?:den|det|de) )?(?:(${ordinals.join('|')}) )?(störst|högst|flest|mest|lägst|minst)a?(?: sedan (\\d{4}))?$`,
  'iu',
);

/** The place that a phrase such as *näst störst* or *lägst sedan 2018* tells. */
export function readPlace(text: string): Standing | undefined {
  const [found, nth, word = '', since] = ranked.exec(text) ?? [];
  if (!found) return undefined;
  return {
    place: nth ? ordinals.indexOf(nth.toLowerCase()) + 2 : 1,
    end: /^(?:lägst|minst)/iu.test(word) ? 'lowest' : 'highest',
    since: since ? Number(since) : undefined,
  };
}

/** The words for a place from an end: *näst störst*; undefined below the tenth. */
export function wordPlace(place: number, end: End): string | undefined {
  const nth = place === 1 ? '' : ordinals[place - 2];
  return nth === undefined ? undefined : `${nth} ${end === 'highest' ? 'störst' : 'lägst'}`.trimStart();
}
