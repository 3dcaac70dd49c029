/** Sentences whose numbers are bound to the data: values that are printed, and claims that are true. */
import { formatNumber, roundTo } from '../src/base/number.ts';
import { type Area, ages, cellOf, populationOf, services } from './areas.ts';
import { pick, type Random } from './random.ts';

const count = (value: number): string => formatNumber(value, { decimals: 0 });

/** A sentence about an area with a value, a claim or both. */
export function writeBoundSentence(area: Area, random: Random): string {
  return pick(random, [writeAges, writeGrowth, writeTotal, writeCosts])(area, random);
}

function writeAges({ number, people }: Area, random: Random): string {
  const age = pick(random, ages.slice(0, 15));
  const cell = (year: number): string => `folkmangd_${number}.antal alder=${age} ar=${year}`;
  const [table] = cell(2018).split(' ', 1);
  const claimed = count(roundTo(cellOf(people, age, 2028), -1));
  return `Åldersgruppen ${age.replace('-', '–')} år hade :value[${table}]{alder=${age} ar=2018} personer 2018 och väntas tio år senare ha :claim[${claimed}]{of=${cell(2028)}}.`;
}

function writeGrowth({ number, name }: Area): string {
  return `I ${name} förändras folkmängden med :value[okning_${number}]{sign=yes} personer på tio år, eller :value[okning_procent_${number}]{sign=yes}.`;
}

function writeTotal(area: Area): string {
  const { number, name } = area;
  return `År 2028 räknar prognosen med :claim[${count(populationOf(area, 2028))} invånare]{of=invanare_${number}} i ${name}, och per hundra i arbetsför ålder går :value[kvot_${number}] yngre och äldre.`;
}

function writeCosts({ number, costs }: Area, random: Random): string {
  const service = pick(random, services);
  const claimed = count(roundTo(cellOf(costs, service, 2025), 0));
  return `Kostnaden för ${service.toLowerCase()} var :value[kostnad_${number}.belopp]{verksamhet="${service}" ar=2020} och beräknas till :claim[${claimed} mnkr]{of=kostnad_${number}.belopp verksamhet="${service}" ar=2025}.`;
}
