/** Synthetic data: the parts of a municipality, each with a forecast of its population and the costs of its services. */
import { roundTo } from '../src/base/number.ts';
import { between, type Random } from './random.ts';

/** A part of the municipality. `people` and `costs` are by age group or service, then by year. */
export interface Area {
  readonly number: number;
  readonly name: string;
  /** Whole persons. */
  readonly people: ReadonlyMap<string, readonly number[]>;
  /** Million kronor with one decimal. */
  readonly costs: ReadonlyMap<string, readonly number[]>;
}

/** The years of all tables. */
export const years = Array.from({ length: 21 }, (_, index) => 2018 + index);

/** The age groups, from the youngest to the oldest. */
export const ages = [...Array.from({ length: 20 }, (_, index) => `${index * 5}-${index * 5 + 4}`), '100-w'];

/** The services that costs are given for. */
export const services = [
  'Förskola',
  'Grundskola',
  'Gymnasieskola',
  'Äldreomsorg',
  'Funktionsstöd',
  'Individ- och familjeomsorg',
  'Kultur och fritid',
  'Gator och parker',
  'Räddningstjänst',
  'Kommunledning',
] as const;

const directions = ['Norra', 'Östra', 'Södra', 'Västra'] as const;
const places = ['staden', 'stranden', 'bygden', 'hamnen', 'skogen', 'slätten', 'dalen', 'berget'] as const;

/** Makes that many areas. */
export function makeAreas(count: number, random: Random): Area[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `${directions[index % 4]} ${places[Math.floor(index / 4) % 8]}`,
    people: new Map(ages.map((age, step) => [age, drift(random, 2400 / (1 + Math.exp(step - 17)), 0)])),
    costs: new Map(services.map((service) => [service, drift(random, between(random, 20, 400), 1)])),
  }));
}

/** The cell of a row and a year. Errors: throws where there is none. */
export function cellOf(rows: ReadonlyMap<string, readonly number[]>, row: string, year: number): number {
  const value = rows.get(row)?.[years.indexOf(year)];
  if (value === undefined) throw new Error(`There is no cell ${row}, ${year}`);
  return value;
}

/** All persons of an area in a year. */
export function populationOf({ people }: Area, year: number): number {
  return ages.reduce((sum, age) => sum + cellOf(people, age, year), 0);
}

/** One value per year that moves from about `start` by some percent a year, rounded to so many decimals. */
function drift(random: Random, start: number, decimals: number): number[] {
  const first = start * between(random, 0.85, 1.15) + 1;
  const growth = between(random, 0.985, 1.02);
  return years.map((_, index) => roundTo(first * growth ** index * between(random, 0.99, 1.01), decimals));
}
