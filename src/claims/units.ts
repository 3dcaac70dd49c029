/** Units of numbers as authors write them, and what one is of another. */
import { powerOf } from './number-words.ts';

/** What is measured: money by the power of ten of its unit in kronor, shares, differences of shares, time, or what is counted. */
export interface Unit {
  readonly kind: 'money' | 'procent' | 'procentenheter' | 'measure' | 'count';
  /** Of money: 3 for tkr, 6 for mnkr; else 0. */
  readonly power: number;
  /** Of a measure or a count, which one: `år`, `grader`, `personer`; empty for a count of anything. */
  readonly name: string;
}

const money: Readonly<Record<string, number>> = {
  kr: 0,
  krona: 0,
  kronor: 0,
  sek: 0,
  tkr: 3,
  kkr: 3,
  tsek: 3,
  mkr: 6,
  mnkr: 6,
  msek: 6,
  mdkr: 9,
  mdr: 9,
};

/** The forms of each measure; a number in one is none in another. */
const measures: Readonly<Record<string, string>> = {
  år: 'år',
  års: 'år',
  månad: 'månader',
  månader: 'månader',
  vecka: 'veckor',
  veckor: 'veckor',
  dag: 'dagar',
  dagar: 'dagar',
  timme: 'timmar',
  timmar: 'timmar',
  minut: 'minuter',
  minuter: 'minuter',
  grad: 'grader',
  grader: 'grader',
  km: 'kilometer',
  kilometer: 'kilometer',
  meter: 'meter',
  ton: 'ton',
};

/** What is counted, where no other count can be meant. */
const counts: Readonly<Record<string, string>> = {
  ...named('personer', 'personer person invånare barn elever pojkar flickor kvinnor män vuxna anställda sökande'),
  ...named('bostäder', 'bostäder bostad lägenheter lägenhet'),
  ...named('hushåll', 'hushåll'),
  ...named('kommuner', 'kommuner kommun'),
  ...named('ärenden', 'ärenden ärende'),
};

function named(name: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}

const twoWords = /^([\p{L}%]+)(?:\s([\p{L}%]+))?/u;

/** The unit that words begin with: those after a number, or a figure's own (*miljoner kronor*); anything else is what is counted. */
export function readUnit(words: string): Unit {
  const [, first = '', second = ''] = twoWords.exec(words.trim().toLowerCase()) ?? [];
  if (powerOf(first) && Object.hasOwn(money, second)) return { kind: 'money', power: powerOf(first) ?? 0, name: '' };
  if (first === '%' || first === 'procent') return { kind: 'procent', power: 0, name: '' };
  if (/^procentenhet(?:er)?$/.test(first)) return { kind: 'procentenheter', power: 0, name: '' };
  if (Object.hasOwn(money, first)) return { kind: 'money', power: money[first] ?? 0, name: '' };
  if (Object.hasOwn(measures, first)) return { kind: 'measure', power: 0, name: measures[first] ?? '' };
  return { kind: 'count', power: 0, name: Object.hasOwn(counts, first) ? (counts[first] ?? '') : '' };
}
