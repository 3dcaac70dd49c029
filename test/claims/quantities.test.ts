import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities, hideNames } from '../../src/claims/quantities.ts';

/** Texts that tell quantities, with what is found in each. */
const quantities: [string, string[]][] = [
  ['Kommunen har 39 648 invånare.', ['39 648']],
  ['Det är drygt 160 barn.', ['drygt 160']],
  ['Det blir knappt 8 procent fler.', ['knappt 8 procent']],
  ['Omkring 300 står i kön.', ['Omkring 300']],
  ['Inte fullt 400 kom.', ['Inte fullt 400']],
  ['Lite mer än 12 mnkr.', ['Lite mer än 12 mnkr']],
  ['Andelen är 33,7 %.', ['33,7 %']],
  ['Den steg 2 procentenheter.', ['2 procentenheter']],
  ['Resultatet blev \u221212 mnkr.', ['\u221212 mnkr']],
  ['Mellan 25 och 35 procent', ['25', '35 procent']],
  ['25–35 procent av uppgifterna', ['25–35 procent']],
  ['0,5–1 procent om året', ['0,5–1 procent']],
  ['Hälften svarade.', ['Hälften']],
  ['Ungefär hälften svarade.', ['Ungefär hälften']],
  ['En tredjedel och tre fjärdedelar', ['En tredjedel', 'tre fjärdedelar']],
  ['Var femte och varannan', ['Var femte', 'varannan']],
  ['Tre av tio kommuner', ['Tre av tio']],
  ['8 av 17 källor', ['8', '17']],
  ['Antalet fördubblas.', ['fördubblas']],
  ['Det har nästan halverats.', ['nästan halverats']],
  ['En halv miljon kronor', ['En halv miljon kronor']],
  ['Tre miljoner kronor', ['Tre miljoner kronor']],
  ['12,5 miljoner kronor', ['12,5 miljoner kronor']],
  ['Tolv procent', ['Tolv procent']],
  ['Tjugofem mnkr', ['Tjugofem mnkr']],
  ['Det kostar 2021 kronor.', ['2021 kronor']],
  ['Det är 2 021 personer.', ['2 021']],
  ['Över 100 hushåll', ['Över 100']],
  ['Minst 7 och högst 9', ['Minst 7', 'högst 9']],
  ['1,5 grader varmare', ['1,5']],
  ['Det tog 4 år.', ['4 år']],
  ['290 kommuner och 21 regioner', ['290', '21']],
  ['(45)', ['45']],
  ['104 projekt, varav 12 klara', ['104', '12']],
  ['en kostnad på 450 kr', ['450 kr']],
  ['Tusen personer', ['Tusen']],
  ['41\u00a0110 personer', ['41\u00a0110']],
  ['3.2', ['3.2']],
  ['en 10 procent högre avgift', ['10 procent']],
  ['123 45 personer', ['123', '45']],
];

/** Texts in which every number is a name. */
const named = [
  'År 2021 kom.',
  '2021–2023 växer den.',
  'Budget 2022/23',
  'på 1990-talet',
  '1990-talets kris',
  '40-talisterna fyller 80 år',
  'Den 31 maj 2021',
  'den 20 april',
  '2021-05-31',
  '1–3 juni 2021',
  'kl. 10.30',
  'kl 9',
  'klockan 10:30',
  '08:00–17:00',
  'lag (2018:1937)',
  'SFS 2010:566',
  '3 kap. 2 §',
  '12 §',
  '§ 45',
  '6 kap. 4 a §',
  's. 12',
  'sidan 12',
  's. 12–14',
  'sidorna 3 och 4',
  'kapitel 3',
  'avsnitt 2.1',
  'tabell 3',
  'Tabell 3 och 4',
  'diagram 2',
  'figur 1',
  'bilaga 1',
  'punkt 4',
  'artikel 17',
  'not 3',
  'etapp 2',
  'vecka 14',
  'kvartal 3',
  'kvartal 3, 2019',
  'version 1.2',
  'nr 5',
  'KS 2021/123',
  'dnr 2021/45',
  'EN 301 549 V3.2.1',
  'ISO 9001',
  'WCAG 2.2',
  'PDF/A-3',
  'UTF-8',
  'SS 12345',
  'COVID-19',
  'Agenda 2030',
  'Miljöprogram 2030',
  'Desi 2019',
  'Vision 2030',
  '0521-72 10 00',
  '08-123 456 78',
  '+46 521 72 10 00',
  '462 85 Vänersborg',
  'Idrottsgatan 7',
  'Storgatan 12 B',
  'Kyrkvägen 3',
  '80 år eller äldre',
  '65 år och äldre',
  '0–19 år',
  'åldern 20–64 år',
  'åldrarna 0–19 år',
  'mellan 20 och 64 år',
  '5–14-åringar',
  '18-åring',
  '18-årig',
  '80+',
  '100+',
  'fyller 80 år',
  'per hundra invånare',
  'per 1 000 invånare',
  'per 100 invånare',
  'B2',
  '5G',
  'CO2',
  'H2O',
  '4K',
  '24/7',
  '1:a',
  '2:a',
  '3-fasig',
  'A4',
  'två sidor av saken',
  'en av dem',
  'var tredje år',
  'nollalternativ',
  'tre förvaltningar',
  'fyra år',
  'ett halvår',
  'En kommun',
  '2018 och 2028',
  '2018, 2019 och 2020',
  'mot 2030',
  'sedan 2018',
  '1900-talet',
  'hösten 2019',
  'budget 2022–2024',
  'maj 2021',
];

test('there are enough cases to be trusted', () => {
  expect(quantities.length + named.length).toBeGreaterThan(120);
});

test.each(quantities)('“%s” tells %j', (text, found) => {
  expect(findQuantities(text).map(({ phrase }) => phrase)).toEqual(found);
});

test.each(named)('“%s” tells no quantity', (text) => {
  expect(findQuantities(text)).toEqual([]);
});

test('every digit of a text is in a quantity or in a name, and quantities stand in their order', () => {
  const piece = fc.constantFrom(
    '12',
    '3,5',
    '2021',
    '31 maj',
    '5–14 år',
    ' av ',
    ' kr',
    '.',
    ' ',
    'tabell 3',
    '§',
    '%',
    '–',
    'x',
    '1 000',
    ':',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = findQuantities(text);
      const rest = [...hideNames(text)];
      for (const { offset, length, phrase } of found) {
        expect(text.slice(offset, offset + length)).toBe(phrase);
        rest.fill('', offset, offset + length);
      }
      expect(rest.join('')).not.toMatch(/\d/);
      expect(found.map(({ offset }) => offset)).toEqual(found.map(({ offset }) => offset).sort((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});
