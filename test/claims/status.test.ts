import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { type Status, statuses } from '../../src/base/status.ts';
import { checkStatus } from '../../src/claims/status.ts';
import { figureOf, statementOf } from './statements.ts';

function check(sentence: string, status: Status, before = ''): Problem[] {
  const problems: Problem[] = [];
  const statement = statementOf(sentence, [figureOf(3131, { title: '80 år och äldre 2028', status })], before);
  checkStatus(statement, (problem) => problems.push(problem));
  return problems;
}

test.each([
  ['År 2028 är de äldsta #.', 'prognos', 'är', 'väntas vara'],
  ['De är # år 2028.', 'prognos', 'är', 'väntas vara'],
  ['De var # år 2028.', 'prognos', 'var', 'väntas vara'],
  ['Folkmängden uppgick till #.', 'prognos', 'uppgick', 'väntas uppgå'],
  ['Folkmängden uppgår 2028 till #.', 'prognos', 'uppgår', 'väntas uppgå'],
  ['Kommunen har # invånare 2028.', 'prognos', 'har', 'väntas ha'],
  ['2028 hade Vänersborgs kommun drygt # invånare.', 'prognos', 'hade', 'väntas ha'],
  ['Gruppen har ökat med #.', 'prognos', 'har ökat', 'väntas öka'],
  ['Gruppen har sedan 2018 ökat med #.', 'prognos', 'har sedan 2018 ökat', 'väntas öka'],
  ['Gruppen ökade med #.', 'prognos', 'ökade', 'väntas öka'],
  ['Gruppen har minskat med #.', 'kalkyl', 'har minskat', 'beräknas minska'],
  ['Gruppen steg med #.', 'kalkyl', 'steg', 'beräknas stiga'],
  ['Gruppen växte med #.', 'kalkyl', 'växte', 'beräknas växa'],
  ['Gruppen är # personer 2038.', 'kalkyl', 'är', 'beräknas vara'],
  ['Resultatet är #.', 'budget', 'är', 'budgeteras till'],
  ['Resultatet blev #.', 'budget', 'blev', 'budgeteras till'],
  ['Kommunen fick # i bidrag.', 'budget', 'fick', 'väntas enligt budgeten få'],
  ['Investeringarna är #.', 'förslag', 'är', 'föreslås bli'],
  ['Investeringarna ökade med #.', 'förslag', 'ökade', 'föreslås öka'],
  ['Andelen är #.', 'mål', 'är', 'målet är'],
  ['Andelen nådde #.', 'mål', 'nådde', 'ska enligt målet nå'],
  ['Andelen är #.', 'scenario', 'är', 'kan i scenariot vara'],
] as const)('”%s” of a %s is told as a fact at %s: %s', (sentence, status, word, would) => {
  const found = check(sentence, status);
  expect(found).toMatchObject([{ rule: 'status-fact', severity: 'hint', found: word }]);
  expect(found[0]?.place.column).toBe(sentence.indexOf(word) + 1);
  expect(found[0]?.wording.sv.expected).toBe(would);
});

test.each([
  'De väntas vara # år 2028.',
  'Enligt prognosen är de #.',
  'Befolkningsprognosen visar att de är #.',
  'De beräknas ha ökat med #.',
  'De bedöms vara #.',
  'I kalkylen är de äldsta #.',
  'I budgeten är resultatet #.',
  'Förslaget är #.',
  'Sundsvall föreslår att anslaget är #.',
  'Målet är #.',
  'I det scenariot är andelen #.',
  'Kommunen kommer 2028 att ha haft #, så var det tänkt.',
  'De ska vara #.',
  'Vi räknar därför med att de är #.',
  'Framskrivningen är #.',
  'Under antagandet är kostnaden #.',
  'De blir # fler.',
  'Antalet ökar med #.',
  'Folkmängden stiger till #.',
  'De som är 80 år eller äldre tar emot #.',
  'De som är äldre och bor hemma får #.',
  'Var femte av # svarade.',
  'Det finns #.',
  '# år senare var det så.',
])('”%s” is no hint', (sentence) => {
  expect(check(sentence, 'prognos')).toEqual([]);
});

test('the paragraph may have said so before', () => {
  expect(check('De är # år 2028.', 'prognos', 'Enligt prognosen växer kommunen.')).toEqual([]);
  expect(check('De är # år 2028.', 'prognos', 'Kommunen växer.')).toHaveLength(1);
});

test('an outcome is a fact', () => {
  expect(check('De var # år 2018.', 'utfall')).toEqual([]);
});

test('every status but that of an outcome is told of in its own words', () => {
  const open = statuses.filter((status) => status !== 'utfall');
  const told = open.map((status) => check('De är #.', status)[0]?.wording.sv.text);
  expect(told).toEqual(
    ['en budget', 'en prognos', 'en kalkyl', 'ett förslag', 'ett mål', 'ett scenario'].map(
      (one) => `”80 år och äldre 2028” är ${one}, men meningen säger det som ett faktum.`,
    ),
  );
});
