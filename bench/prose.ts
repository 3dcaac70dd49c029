/** Plausible Swedish prose without numbers. */
import { pick, type Random } from './random.ts';

const subjects = [
  'Den demografiska utvecklingen',
  'Behovet av nya bostäder',
  'Digitaliseringen av välfärden',
  'Kompetensförsörjningen i äldreomsorgen',
  'Klimatanpassningen av den byggda miljön',
  'Efterfrågan på förskoleplatser',
  'Kommunens investeringstakt',
  'Samverkan med regionen och grannkommunerna',
  'Osäkerheten i omvärlden',
  'Förändringen på arbetsmarknaden',
  'Utbyggnaden av kollektivtrafiken',
  'Invånarnas förväntan på tillgänglig service',
] as const;

const predicates = [
  'påverkar planeringen av lokaler och personal',
  'ställer högre krav på verksamheterna',
  'ger nya förutsättningar för budgetarbetet',
  'kräver beslut som håller längre än en mandatperiod',
  'blir tydligare för varje år som går',
  'är en av de frågor som nämnderna oftast återkommer till',
  'gör att resurserna behöver fördelas på ett annat sätt',
  'har större betydelse här än i jämförbara kommuner',
  'skapar möjligheter som ännu inte har tagits till vara',
  'behöver följas upp tillsammans med berörda förvaltningar',
] as const;

const adverbials = [
  'under hela planeringsperioden',
  'i alla delar av kommunen',
  'även om takten är svår att bedöma',
  'samtidigt som det ekonomiska utrymmet är begränsat',
  'enligt både nationella och regionala prognoser',
  'eftersom skillnaderna mellan kommundelarna är stora',
  'oavsett hur konjunkturen utvecklas',
  'när de stora årskullarna blir äldre',
  'om nuvarande ambitionsnivå ska behållas',
  'vilket framgår av nämndernas egna underlag',
] as const;

/** A sentence. */
export function writeSentence(random: Random): string {
  return `${pick(random, subjects)} ${pick(random, predicates)} ${pick(random, adverbials)}.`;
}

/** That many sentences. */
export function writeSentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => writeSentence(random)).join(' ');
}

/** A point of a list: a sentence without its circumstance. */
export function writePoint(random: Random): string {
  return `${pick(random, subjects)} ${pick(random, predicates)}.`;
}
