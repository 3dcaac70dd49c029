import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { checkDirection } from '../../src/claims/direction.ts';
import type { Figure } from '../../src/tables/table.ts';
import { changeFrom, figureOf, percentFrom, statementOf } from './statements.ts';

function check(sentence: string, ...figures: readonly Figure[]): Problem[] {
  const problems: Problem[] = [];
  checkDirection(statementOf(sentence, figures), (problem) => problems.push(problem));
  return problems;
}

const children = changeFrom(5031, 5198); // 5–14 years, 2021–2023: +167, +3,3 %
const childrenPercent = percentFrom(5031, 5198);
const elderly = changeFrom(2341, 3131); // 80 and older, 2018–2028: +790
const young = changeFrom(9548, 10785); // 0–19, 2019–2028: +1 237
const workers = changeFrom(22144, 21705); // 20–64, 2028–2038: −439
const twenties = changeFrom(2418, 2113); // 25–29, 2019–2038: −305
const growth2021 = changeFrom(39874, 40324); // +450
const growth2023 = changeFrom(40757, 41110); // +353, 0,87 %
const growth2028 = changeFrom(42282, 42438); // +156, 0,37 %
const frozen = changeFrom(42438, 42440); // 2028–2038
const slowing = changeFrom(450, 353); // the yearly growth, 2021–2023

const right: [string, ...Figure[]][] = [
  ['Antalet ökar med #.', elderly],
  ['Antalet ökade med # personer.', elderly],
  ['Antalet har ökat med drygt #.', elderly],
  ['Antalet väntas öka med #.', elderly],
  ['De äldsta växer med #.', elderly],
  ['De äldsta har vuxit med #.', elderly],
  ['Antalet steg med #.', elderly],
  ['Antalet stiger, med # på tio år.', elderly],
  ['En ökning med #.', elderly],
  ['Ökningen är #.', elderly],
  ['Folkökningen blir # personer 2028.', growth2028],
  ['Tillväxten är # personer 2028.', growth2028],
  ['De äldsta blir # fler.', elderly],
  ['Det är # personer fler än 2018.', elderly],
  ['Kommunen får # fler barn och unga.', young],
  ['Barn och unga ökar med #.', young],
  ['Till 2028 ökar barn och unga med #.', young],
  ['Gruppen minskar med #.', twenties],
  ['Gruppen minskade med drygt #.', twenties],
  ['Gruppen minskar mest, med # personer.', twenties],
  ['Gruppen har sjunkit med #.', twenties],
  ['Gruppen sjönk med # personer.', twenties],
  ['Gruppen krymper med #.', twenties],
  ['2038 är de # färre än 2028.', workers],
  ['2028 var de # fler än 2038.', workers],
  ['Jämfört med 2028 var de # fler 2018.', changeFrom(3131, 2341)],
  ['Nu är de # färre än i dag.', elderly],
  ['En minskning med #.', workers],
  ['Folkmängden är oförändrad (#).', frozen],
  ['Folkmängden ligger i stort sett still, med # personer.', frozen],
  ['Folkmängden står stilla: #.', frozen],
  ['Tillväxten stagnerar, med # personer på tio år.', frozen],
  ['Folkmängden planar ut, # personer på tio år.', frozen],
  ['Folkmängden är i det närmaste oförändrad, # personer.', growth2023],
  ['Folkmängden ökar med #.', growth2023],
  ['Med # personer ökar gruppen mest.', changeFrom(2341, 2943)],
  ['De yngre ökar med # och de äldre minskar med #.', young, workers],
  ['De blir # fler äldre och # färre i arbetsför ålder.', elderly, workers],
  ['En ökning med # personer 2021, # personer 2022 och # personer 2023.', growth2021, growth2023, growth2023],
  ['Barnen ökar, medan gruppen 20–64 år ändras med #.', workers],
  ['Skolorna blir färre, men barnen ändras med #.', children],
  ['Färre söker bostad, och befolkningen ändras med #.', elderly],
  ['När färre föds ökar de äldre med #.', elderly],
  ['Antalet ökar inte med # utan står still.', frozen],
  ['Antalet ökar inte, skillnaden är #.', workers],
  ['Det är ingen ökning utan en ändring på #.', workers],
  ['Barnen ökar långsammare, med #.', growth2028],
  ['Ökningen minskar med #.', elderly],
  ['Sedan minskar ökningen till #.', growth2028],
  ['Tillväxten sjunker till # personer.', growth2028],
  ['Sedan sjunker den till # personer.', growth2028],
  ['Ökningstakten minskar och är #.', growth2028],
  ['Om gruppen minskar med # behövs fler platser.', elderly],
  ['Minskar gruppen med # behövs fler platser.', elderly],
  ['Minskar gruppen med #?', elderly],
  ['Gapet minskar med #.', elderly],
  ['Antalet barn är fler än # mot förut.', twenties],
  ['Tillväxten är #.', changeFrom(42440, 42000)],
  ['Undersökningen gav #.', workers],
  ['De bor i tre steg om #.', workers],
  ['Växthusgaserna ändras med #.', workers],
  ['Antalet minskar till #.', figureOf(312)],
  ['Antalet minskar med #.', figureOf(312)],
  ['Underskottet minskar med #.', changeFrom(-10, -5)],
  ['Trots minskningen 2019 är förändringen #.', elderly],
  ['Minskningen vägs upp av # äldre.', elderly],
  ['Minskningen bryts: gruppen ökar med #.', elderly],
  ['Efter år av minskning ökar gruppen med #.', elderly],
  ['Gruppen ökar med # efter en minskning.', elderly],
  ['Att gruppen växer med # minskar sårbarheten.', elderly],
  ['Barn som växer upp med # andra i gruppen.', twenties],
  ['Gruppen ökar först och minskar sedan, totalt med #.', elderly],
  ['Gruppen minskar först men ökar sedan med #.', elderly],
  ['Gruppen kan både öka och minska med #.', elderly],
  ['Behovet ökar vid oförändrad servicenivå med #.', elderly],
  ['Den krympande gruppen ändras med #.', elderly],
  ['De minskade anslagen ändras med #.', elderly],
  ['De minskade med #.', twenties],
  ['Trycket minskar trots # äldre.', elderly],
  ['Tillväxten planar ut från # 2021 till # 2028.', growth2021, growth2028],
  ['Bostadsbristen minskar med #.', elderly],
  ['Färre flyttar ut än in, och ändringen är #.', elderly],
  ['Antalet har minskat sedan 2010 men är # fler än 2018.', elderly],
  ['Medan omvärlden stagnerar växer kommunen med #.', elderly],
  ['I stället för att minska växer gruppen med #.', elderly],
];

test.each(right)('”%s” is not doubted', (sentence, ...figures) => {
  expect(check(sentence, ...figures)).toEqual([]);
});

const wrong: [string, string, ...Figure[]][] = [
  ['Antalet elever stagnerar 2021–2023, då ökningen är #.', '', children],
  ['Antalet elever stagnerar 2021–2023 (#).', 'stagnerar', childrenPercent],
  ['Antalet elever stagnerar 2021–2023: # procent.', 'stagnerar', childrenPercent],
  ['Antalet elever stagnerar, med # personer.', 'stagnerar', children],
  ['Elevantalet är oförändrat, med # elever.', 'oförändrat', children],
  ['Elevantalet ligger nästan still, med # elever.', 'still', children],
  ['Elevantalet har stått stilla med # elever.', 'stilla', children],
  ['Tillväxten planar ut de närmaste åren, med # personer 2021.', 'planar', growth2021],
  ['Tillväxten planar alltså ut, med # personer.', 'planar', changeFrom(39874, 41110)],
  ['Tillväxten har planat ut, med # personer.', 'planat', slowing],
  ['Antalet minskar med #.', 'minskar', elderly],
  ['Antalet minskade med # personer.', 'minskade', elderly],
  ['Antalet har minskat med drygt #.', 'minskat', elderly],
  ['Antalet väntas minska med #.', 'minska', elderly],
  ['Antalet sjunker med #.', 'sjunker', elderly],
  ['Antalet sjönk med #.', 'sjönk', elderly],
  ['Gruppen krymper mest, med #.', 'krymper', elderly],
  ['En minskning med #.', 'minskning', elderly],
  ['Minskningen är #.', 'Minskningen', elderly],
  ['De äldsta blir # färre.', 'färre', elderly],
  ['Kommunen får # färre barn.', 'färre', young],
  ['Det är # personer färre än 2018.', 'färre', elderly],
  ['Gruppen ökar med #.', 'ökar', workers],
  ['Gruppen ökar mest, med # personer.', 'ökar', twenties],
  ['Gruppen växer med knappt #.', 'växer', twenties],
  ['Gruppen har vuxit med #.', 'vuxit', twenties],
  ['Gruppen steg med #.', 'steg', twenties],
  ['Ökningen är #.', 'Ökningen', twenties],
  ['En folkökning med #.', 'folkökning', twenties],
  ['En tillväxt på drygt #.', '', twenties],
  ['2038 är de # fler än 2028.', 'fler', workers],
  ['Med # personer ökar gruppen mest.', 'ökar', twenties],
  ['De äldsta ökar med # och de yngre minskar med #.', 'minskar', elderly, young],
  ['De blir # färre äldre och # färre i arbetsför ålder.', 'färre', elderly, workers],
  ['Barn och unga minskar med #.', 'minskar', young],
  ['Till 2028 minskar barn och unga med #.', 'minskar', young],
  ['De äldre ökar, men de yngre minskar med #.', 'minskar', young],
  ['De minskar inte, utan ökar med #.', 'ökar', workers],
  ['Antalet minskar från # till #, alltså med #.', 'minskar', figureOf(2341), figureOf(3131), elderly],
  ['Antalet sjunker med #.', 'sjunker', frozen],
];

test.each(wrong)('”%s” is false: %s', (sentence, word, ...figures) => {
  const found = check(sentence, ...figures).map(({ rule, found, place }) => [rule, found, place.column]);
  expect(found).toEqual(word === '' ? [] : [['direction-false', word, sentence.indexOf(word) + 1]]);
});

test.each([
  ['Folkmängden ökar med # personer 2028.', 'ökar'],
  ['Folkmängden blir # fler 2028.', 'fler'],
  ['Folkmängden växer med # personer på tio år.', 'växer'],
])('”%s” is too much of less than half a percent', (sentence, word) => {
  expect(check(sentence, growth2028)).toMatchObject([{ rule: 'direction-small', severity: 'warning', found: word }]);
});

test('explains what the word means, what the number is and came from, and which word would be right', () => {
  const origin = 'Antal i ”Folkmängd” (Ålder 5–9, 10–14): från 5 031 (År 2021) till 5 198 (År 2023).';
  const figure = { ...children, title: 'Fler barn 5–14 år', origin };
  const [problem] = check('Antalet elever stagnerar 2021–2023 (#).', figure);
  expect(problem?.severity).toBe('error');
  expect(problem?.wording.sv).toEqual({
    text: `”Stagnerar” stämmer inte: ”Fler barn 5–14 år” är +167 (+3,3\u00a0procent). ${origin}`,
    expected: 'ökar; ”stagnerar” säger högst 1 procents förändring',
    hint: 'Skriv till exempel ökar. Gäller ordet något annat än talet, skriv det i en egen mening.',
  });
});

test.each([
  ['Antalet minskar med #.', 'ökar'],
  ['Antalet minskade med #.', 'ökade'],
  ['Antalet väntas minska med #.', 'öka'],
  ['Antalet har minskat med #.', 'ökat'],
  ['En minskning med #.', 'ökning'],
  ['Minskningen är #.', 'ökningen'],
  ['De blir # färre.', 'fler'],
  ['Antalet är oförändrat (#).', 'större'],
])('”%s” would be right with %s', (sentence, word) => {
  expect(check(sentence, elderly)[0]?.wording.sv.hint).toContain(`Skriv till exempel ${word}.`);
});

test('gives a change in percent as it is', () => {
  expect(check('Antalet minskar med #.', childrenPercent)[0]?.wording.sv.text).toContain('är +3,3\u00a0procent. ');
});

test('tells of each number that a word is wrong about', () => {
  expect(check('De minskar med # personer 2021 och # personer 2023.', growth2021, growth2023)).toHaveLength(2);
});

test.each([
  ['En tillväxt på # i en grupp som krymper', twenties],
  ['Antalet elever stagnerar 2021–2023, då förändringen är #.', children],
  ['Antingen ökar eller minskar gruppen med #.', twenties],
])('”%s” is missed rather than doubted wrongly', (sentence, figure) => {
  expect(check(sentence, figure)).toEqual([]);
});

const sentences = {
  up: ['Antalet ökar med #.', 'Det växte, med # till 2028.', 'Det har stigit med #.', 'De blir # fler.'],
  down: ['Antalet minskar med #.', 'Det sjönk, med # till 2028.', 'Det har krympt med #.', 'De blir # färre.'],
  same: ['Antalet är oförändrat (#).', 'Det stagnerar: # på tre år.', 'Det ligger still, med #.', 'Det planar ut, #.'],
};

test('a word is held against its number as the table of phrases has it', () => {
  const table = {
    up: (from: number, to: number) => to > from && (to - from) * 200 >= from,
    down: (from: number, to: number) => to < from && (from - to) * 200 >= from,
    same: (from: number, to: number) => Math.abs(to - from) * 100 <= from,
  };
  const direction = fc.constantFrom('up' as const, 'down' as const, 'same' as const);
  const from = fc.integer({ min: 1, max: 100_000 });
  const move = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -1000, max: 1000 })); // thousandths of the start
  fc.assert(
    fc.property(direction, fc.nat({ max: 3 }), from, move, fc.boolean(), (said, at, start, thousandths, inPercent) => {
      const end = start + Math.round((start * thousandths) / 1000);
      const figure = inPercent ? percentFrom(start, end) : changeFrom(start, end);
      const problems = check(sentences[said][at] ?? '', figure);
      expect(problems.length === 0).toBe(table[said](start, end));
    }),
    { numRuns: 2000 },
  );
});
