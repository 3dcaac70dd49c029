import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import type { AgeGroups } from '../../../src/project/groups.ts';
import { regroupAges } from '../../../src/tables/ages/regroup-ages.ts';
import { columnOf, type Table } from '../../../src/tables/table.ts';
import { collect, resourceOf, tableFrom } from '../data.ts';

const fields = [
  { name: 'alder', title: 'Ålder', type: 'string' },
  { name: 'ar', title: 'År', type: 'year' },
  { name: 'antal', title: 'Antal', type: 'integer', unit: 'personer', status: ['ar = 2021: utfall', 'prognos'] },
  { name: 'andel', title: 'Andel', type: 'integer', unit: 'procent' },
];

/** A table with a row for each of these classes and years; the amount is 100 times the class's place, plus its year's. */
function tableWith(classes: readonly string[], years = [2021, 2022]): Table {
  const rows = classes.flatMap((name, at) =>
    years.map((year, index) => `${name};${year};${100 * (at + 1) + index};${at}`),
  );
  const resource = resourceOf({}, { fields, primaryKey: ['alder', 'ar'] });
  return tableFrom(resource, `Ålder;År;Antal;Andel\n${rows.join('\n')}\n`);
}

const schoolAges = ['0 år', '1–5 år', '6 år', '7-9 år', '10-15', '16-18', '19-79', '80-84', '85-w'];
const fiveYears = ['0-4', '5-9', '10-14', '15-19', '20-79', '80-w'];

interface Asked {
  readonly overlapping?: readonly string[];
  readonly shown?: readonly string[];
}

function group(groups: AgeGroups, table: Table, { overlapping, shown = ['antal'] }: Asked = {}) {
  const { problems, report } = collect();
  const placeOf = (path: readonly (string | number)[]) => placeAt({ path: path.join('.'), text: '' }, 1, 1);
  const grouped = regroupAges(table, { groups, overlapping, shown }, placeOf, report);
  return {
    faults: problems.map(({ rule, found, place }) => `${place.source.path}: ${found} (${rule})`),
    texts: problems.map(({ wording }) => wording.sv.text),
    expected: problems.map(({ wording }) => wording.sv.expected),
    hints: problems.map(({ wording }) => wording.sv.hint),
    sums: grouped?.columns.map(({ values }) => values),
    notes: grouped?.notes.map(({ text }) => text),
    grouped,
  };
}

test('adds up whole classes to the services that ages belong to', () => {
  const services = { Förskola: '1–5', Förskoleklass: 6, Grundskola: '7-15', Gymnasium: '16–18', Äldreomsorg: '80+' };
  const { faults, sums, notes, grouped } = group(services, tableWith(schoolAges, [2021]));
  expect(faults).toEqual([]);
  expect(sums).toEqual([
    ['Förskola', 'Förskoleklass', 'Grundskola', 'Gymnasium', 'Äldreomsorg'],
    [2021, 2021, 2021, 2021, 2021],
    [200, 300, 400 + 500, 600, 800 + 900],
  ]);
  expect(notes).toEqual([
    'Grupper: Förskola 1–5 år, Förskoleklass 6 år, Grundskola 7–15 år, Gymnasium 16–18 år, Äldreomsorg 80 år och äldre.',
    'Inte med i någon grupp: 0 år, 19–79 år.',
  ]);
  expect(grouped?.grouped).toEqual([
    {
      column: 'Ålder',
      groups: [
        { name: 'Förskola', values: ['1–5 år'] },
        { name: 'Förskoleklass', values: ['6 år'] },
        { name: 'Grundskola', values: ['7-9 år', '10–15'] },
        { name: 'Gymnasium', values: ['16–18'] },
        { name: 'Äldreomsorg', values: ['80–84', '85+'] },
      ],
    },
  ]);
  expect(grouped?.processed).toBe(true);
});

test('adds up single years, lists of ages and each year by itself, with the least sure status', () => {
  const years = tableWith(Array.from({ length: 20 }, (_, age) => String(age)));
  const { sums, grouped, notes } = group({ 'Skola 6–8 och 10 år': ['6–8', 10], Alla: '0–19' }, years, {
    overlapping: ['Alla'],
  });
  expect(sums?.[2]).toEqual([700 + 800 + 900 + 1100, 3500 + 4, 21000, 21000 + 20]);
  expect(grouped && columnOf(grouped, 'antal')?.statuses).toEqual(['utfall', 'prognos', 'utfall', 'prognos']);
  expect(notes).toEqual(['Grupper: Alla 0–19 år.', 'Gruppen Alla överlappar andra grupper.']);
});

test('takes a dash of either kind, an open end in each form, and single years of a column of numbers', () => {
  for (const open of ['80–', '80-', '80+', '80-w']) {
    expect(group({ Äldre: open }, tableWith(fiveYears, [2021])).sums?.[2]).toEqual([600]);
  }
  const numbers = fields.map((field) => (field.name === 'alder' ? { ...field, type: 'integer' } : field));
  const table = tableFrom(
    resourceOf({}, { fields: numbers, primaryKey: ['alder', 'ar'] }),
    'Ålder;År;Antal;Andel\n1;2021;4;1\n2;2021;5;1\n3;2021;6;1\n',
  );
  expect(group({ Små: '1-2', 'Större 3': 3 }, table).sums?.[2]).toEqual([9, 6]);
});

test('refuses a border within a class, and tells which class and where borders may be', () => {
  const { faults, texts, expected } = group({ Grundskola: '6–15', Äldre: '90–' }, tableWith(fiveYears));
  expect(faults).toEqual(['groups.Grundskola.0: 6–15 (group-border)', 'groups.Äldre.0: 90– (group-border)']);
  expect(texts).toEqual([
    'Gruppen går inte att räkna fram: gränsen delar klasserna 5–9 och 15–19 i kolumnen ”Ålder”.',
    'Gruppen går inte att räkna fram: gränsen delar klassen 80+ i kolumnen ”Ålder”.',
  ]);
  expect(expected).toEqual(['hela klasser, till exempel 10–14 eller 5–19', 'hela klasser, till exempel 80+']);
});

test('refuses ages that the data lack, and tells which', () => {
  const { faults, texts } = group({ Små: '0–9', Äldre: '80–' }, tableWith(['1', '2', '5-9', '10-79', '80-99']));
  expect(faults).toEqual(['groups.Små.0: 0–9 (group-missing)', 'groups.Äldre.0: 80– (group-missing)']);
  expect(texts).toEqual([
    'Data saknar åldrarna 0 och 3–4 i kolumnen ”Ålder”.',
    'Data saknar åldrarna 100+ i kolumnen ”Ålder”.',
  ]);
});

test('refuses a group whose classes are not there each year', () => {
  const table = tableFrom(
    resourceOf({}, { fields, primaryKey: ['alder', 'ar'] }),
    'Ålder;År;Antal;Andel\n0-4;2021;1;1\n5-9;2021;1;1\n0-4;2022;1;1\n80-w;2022;1;1\n',
  );
  const { faults, texts } = group({ Barn: '0–9', Äldre: '80–' }, table);
  expect(faults).toEqual(['groups.Barn: Barn (group-part)']);
  expect(texts).toEqual(['Gruppen ”Barn” är inte hel: År 2022 saknar klassen 5–9.']);
});

test('takes one class before several, and refuses classes that share ages', () => {
  const table = tableWith(['0-4', '5-9', '0-9', '10-64', '65-w', '80-w'], [2021]);
  expect(group({ Barn: '0–9', Äldre: '80–' }, table).sums?.[2]).toEqual([300, 600]);
  expect(group({ Unga: '0–64' }, table).faults).toEqual(['groups.Unga.0: 0–64 (group-twice)']);
});

test('tells of groups that share ages beside one that cannot be read, and doubts no name for it', () => {
  const groups = { Förskola: '1–5', Barn: '0–9', Unga: '5–14' };
  expect(group(groups, tableWith(fiveYears), { overlapping: ['Förskola'] }).faults).toEqual([
    'groups.Förskola.0: 1–5 (group-border)',
    'groups.Unga: 5–9 (group-overlap)',
  ]);
});

test('refuses groups that share ages unless one is named as overlapping', () => {
  const groups = { Skola: '0–19', Barn: '5–9' };
  const { faults, hints } = group(groups, tableWith(fiveYears));
  expect(faults).toEqual(['groups.Barn: 5–9 (group-overlap)']);
  expect(hints[0]).toContain('overlapping: ["Barn"]');
  const allowed = group(groups, tableWith(fiveYears, [2021]), { overlapping: ['Barn'] });
  expect(allowed.sums?.[2]).toEqual([1000, 200]);
  expect(allowed.grouped && columnOf(allowed.grouped, 'alder')?.overlapping).toBe(true);
  expect(group({ Barn: ['0–9', '5–9'] }, tableWith(fiveYears)).faults).toEqual(['groups.Barn.1: 5–9 (group-overlap)']);
});

test('reports a name among the overlapping that overlaps nothing', () => {
  const { faults } = group({ Barn: '0–9', Äldre: '80–' }, tableWith(fiveYears), { overlapping: ['Äldre', 'Vuxna'] });
  expect(faults).toEqual(['overlapping.0: Äldre (group-apart)', 'overlapping.1: Vuxna (group-apart)']);
});

test('refuses to add up shares and rates, but leaves those alone that are not shown', () => {
  const { faults } = group({ Barn: '0–9' }, tableWith(fiveYears), { shown: ['antal', 'andel'] });
  expect(faults).toEqual(['groups: andel (group-rate)']);
  expect(group({ Små: '0–4' }, tableWith(fiveYears), { shown: ['andel'] }).faults).toEqual([]);
});

test('refuses what is no age, and a table without ages or with several columns of them', () => {
  expect(group({ Barn: ['0..9', 'små', '0–4'] }, tableWith(fiveYears)).faults).toEqual([
    'groups.Barn.0: 0..9 (group-age)',
    'groups.Barn.1: små (group-age)',
  ]);
  expect(group({ Barn: '0–4' }, tableWith(['Nord', 'Syd'])).faults).toEqual(['groups: – (group-ages)']);
  const twice = fields.map((field) => (field.name === 'andel' ? { ...field, type: 'string', title: 'Åldern' } : field));
  const table = tableFrom(
    resourceOf({}, { fields: twice, primaryKey: ['alder', 'ar', 'andel'] }),
    'Ålder;År;Antal;Åldern\n0-4;2021;1;5-9\n',
  );
  expect(group({ Barn: '0–4' }, table).faults).toEqual(['groups: alder, andel (group-ages)']);
});

test('tells of values that are no ages and in no group', () => {
  const { notes } = group({ 'Barn 0–9': '0–9' }, tableWith([...fiveYears, 'okänd']));
  expect(notes).toEqual(['Inte med i någon grupp: 10 år och äldre, okänd.']);
});
