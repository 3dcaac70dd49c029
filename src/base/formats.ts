/** The forms that schemas ask for, in words. */

/** Forms that a schema can ask for, as readers of messages know them. */
export const formats = {
  date: { sv: 'ett datum, till exempel 2021-05-31', en: 'a date, for example 2021-05-31' },
  identifier: {
    sv: 'små bokstäver a–z, siffror, _ och -, först en bokstav',
    en: 'small letters a–z, digits, _ and -, beginning with a letter',
  },
  sha256: { sv: '64 hexadecimala siffror', en: '64 hexadecimal digits' },
  colour: { sv: 'en färg, till exempel "#0b4f6c"', en: 'a colour, for example "#0b4f6c"' },
  key: {
    sv: 'versaler A–Z, siffror och -, först en bokstav, till exempel VBG-OA2022',
    en: 'capitals A–Z, digits and -, beginning with a letter, for example VBG-OA2022',
  },
  text: { sv: 'en text som inte är tom', en: 'a text that is not empty' },
  columns: { sv: 'ett kolumnnamn eller en lista av kolumnnamn', en: 'a column name or a list of column names' },
  head: { sv: 'ett kolumnnamn, eller { name: …, title: … }', en: 'a column name, or { name: …, title: … }' },
  values: {
    sv: 'ett kolumnnamn, { name: … } med title, decimals (0–6), share eller total: none, eller en lista av sådana',
    en: 'a column name, { name: … } with title, decimals (0–6), share or total: none, or a list of these',
  },
  column: {
    sv: 'ett kolumnnamn, { name: … } med title, decimals (0–6), share: column eller total: none, eller { title: …, columns: […] }',
    en: 'a column name, { name: … } with title, decimals (0–6), share: column or total: none, or { title: …, columns: […] }',
  },
  total: {
    sv: 'row, column eller both, eller egna namn: { row: Hela kommunen }',
    en: 'row, column or both, or names of your own: { row: Hela kommunen }',
  },
  'total-row': {
    sv: 'row, eller ett eget namn: { row: Hela kommunen }',
    en: 'row, or a name of your own: { row: Hela kommunen }',
  },
  years: { sv: 'två år, till exempel [2019, 2038]', en: 'two years, for example [2019, 2038]' },
  choice: { sv: 'ett värde, en lista eller ett omfång', en: 'a value, a list or a range' },
  group: {
    sv: 'åldrar, till exempel 1–5 eller [6, 7–9], eller en kolumns grupper med namn: { alder: { Unga: 0-4 } }',
    en: 'ages, for example 1–5 or [6, 7–9], or the groups of a column with names: { alder: { Unga: 0-4 } }',
  },
  groups: {
    sv: 'antingen bara åldrar, { Förskola: 1–5 }, eller bara kolumner, { alder: { Unga: 0-4 } }',
    en: 'either ages alone, { Förskola: 1–5 }, or columns alone, { alder: { Unga: 0-4 } }',
  },
  rows: {
    sv: 'en kolumn och dess värde, till exempel { ar: 2019 }',
    en: 'a column and its value, for example { ar: 2019 }',
  },
  cell: { sv: 'tabell.kolumn, till exempel folkmangd.antal', en: 'table.column, for example folkmangd.antal' },
  'chapter-file': {
    sv: 'namnet på en fil i mappen content, till exempel 01-text.md',
    en: 'the name of a file in the folder content, for example 01-text.md',
  },
  day: {
    sv: 'ett datum eller en månad, till exempel 2021-05-31 eller 2021-05',
    en: 'a date or a month, for example 2021-05-31 or 2021-05',
  },
  functions: { sv: 'en funktion eller en lista av funktioner', en: 'a function or a list of functions' },
  contributors: {
    sv: 'en rad för varje förvaltning, till exempel Kulturförvaltningen: utredare',
    en: 'a line for each body, for example Kulturförvaltningen: utredare',
  },
  calendar: {
    sv: 'en lista av date och what, till exempel - { date: 2021-05, what: Remiss }',
    en: 'a list of date and what, for example - { date: 2021-05, what: Remiss }',
  },
  noun: {
    sv: 'ett ord, till exempel bild, eller ett ord och dess bestämda form, till exempel [skiss, skissen]',
    en: 'a word, for example bild, or a word and its definite form, for example [skiss, skissen]',
  },
  unique: { sv: 'varje namn en gång', en: 'each name once' },
  'plain-text': {
    sv: 'vanlig text, utan :value, :claim, :free, :lang, källhänvisningar och länkar inom rapporten',
    en: 'plain text, without :value, :claim, :free, :lang, citations and links within the report',
  },
  'bound-text': {
    sv: 'vanlig text, som kan ha :value, :claim och :free men inte :lang, [@källor] och länkar inom rapporten',
    en: 'plain text, which can have :value, :claim and :free but no :lang, [@sources] and links within the report',
  },
  'source-key': {
    sv: 'bokstäver a–z och A–Z, siffror och tecknen _ : . / + -, till exempel skr-ekonomi-2019',
    en: 'letters a–z and A–Z, digits and the characters _ : . / + -, for example skr-ekonomi-2019',
  },
  'csl-date': {
    sv: 'ett datum så långt det är känt: 2019, 2019-11 eller 2020-01-28',
    en: 'a date as far as it is known: 2019, 2019-11 or 2020-01-28',
  },
  'csl-names': {
    sv: 'en lista av namn, till exempel [{ literal: SKR }]',
    en: 'a list of names, for example [{ literal: SKR }]',
  },
  'csl-name': {
    sv: 'literal (en organisation) eller family och given (en person)',
    en: 'literal (an organisation), or family and given (a person)',
  },
  'web-address': {
    sv: 'en adress som börjar med https:// eller http://',
    en: 'an address that begins with https:// or http://',
  },
  doi: { sv: 'en DOI utan adress, till exempel 10.1000/182', en: 'a DOI without address, for example 10.1000/182' },
  path: { sv: 'ett filnamn i mappen data, utan ..', en: 'the name of a file in the folder data, without ..' },
  'image-path': {
    sv: 'en fil i mappen content/bilder, till exempel bilder/torget.jpg, utan ..',
    en: 'a file in the folder content/bilder, for example bilder/torget.jpg, without ..',
  },
  separators: {
    sv: 'olika tecken i groupChar och decimalChar',
    en: 'different characters in groupChar and decimalChar',
  },
  'status-rule': {
    sv: 'en status, eller regler som "ar <= 2018: utfall" och sist en status för resten',
    en: 'a status, or rules such as "ar <= 2018: utfall" and last a status for the rest',
  },
  'vintage-rule': {
    sv: 'en utgåva, eller regler som "ar <= 2018: 2019" och sist en utgåva för resten',
    en: 'an edition, or rules such as "ar <= 2018: 2019" and last an edition for the rest',
  },
  category: {
    sv: 'ett värde, eller { "value": …, "label": "…" }',
    en: 'a value, or { "value": …, "label": "…" }',
  },
  'missing-value': { sv: 'en text, eller { "value": "…" }', en: 'a text, or { "value": "…" }' },
  bound: { sv: 'ett tal eller en text i kolumnens form', en: "a number or a text in the column's form" },
  'cell-unit': {
    sv: 'den enhet som står i cellerna, eftersom bareNumber är false',
    en: 'the unit that stands in the cells, as bareNumber is false',
  },
  sum: {
    sv: 'antingen row (en summarad) eller column (en summakolumn)',
    en: 'either row (a row of sums) or column (a column of sums)',
  },
  reason: { sv: 'varför summan får avvika', en: 'why the sum may differ' },
  field: {
    sv: 'namnet på en kolumn: bokstäver, siffror, _, - och blanksteg',
    en: 'the name of a column: letters, digits, _, - and spaces',
  },
  'shown-text': { sv: 'en text på högst 200 tecken', en: 'a text of at most 200 characters' },
  size: { sv: 'ett tal från -2000 till 2000', en: 'a number from -2000 to 2000' },
  share: { sv: 'ett tal från 0 till 1', en: 'a number from 0 to 1' },
  area: { sv: 'ett tal från 0 till 100000', en: 'a number from 0 to 100000' },
  count: { sv: 'ett heltal från 1 till 200', en: 'a whole number from 1 to 200' },
  order: { sv: 'ett heltal från 1 till 10', en: 'a whole number from 1 to 10' },
  height: { sv: 'ett tal från 60 till 800', en: 'a number from 60 to 800' },
  'chart-data': { sv: 'rapportens tabell: { name: folkmangd }', en: 'a table of the report: { name: folkmangd }' },
  'chart-value': { sv: 'ett tal, en text, true, false eller null', en: 'a number, a text, true, false or null' },
  'chart-values': { sv: 'en kortare lista', en: 'a shorter list' },
  extent: { sv: 'två tal, till exempel [0, 100]', en: 'two numbers, for example [0, 100]' },
  'number-format': {
    sv: 'd3:s form för tal eller datum utan bredd, till exempel ",.1f" eller "%Y"',
    en: 'd3\'s form of numbers or dates without a width, for example ",.1f" or "%Y"',
  },
  bin: { sv: 'true, eller maxbins, step, extent och nice', en: 'true, or maxbins, step, extent and nice' },
  predicate: {
    sv: 'field och ett av equal, oneOf, lt, lte, gt, gte, range och valid',
    en: 'field and one of equal, oneOf, lt, lte, gt, gte, range and valid',
  },
  'mark-part': { sv: 'true, false, eller filled och size', en: 'true, false, or filled and size' },
  'mark-extent': {
    sv: 'stderr, stdev, iqr, min-max eller ett tal',
    en: 'stderr, stdev, iqr, min-max or a number',
  },
  'mark-width': { sv: 'ett tal, eller band: 0.8', en: 'a number, or band: 0.8' },
  scheme: { sv: 'namnet på ett av Vegas färgscheman', en: "the name of one of Vega's colour schemes" },
  nice: { sv: 'true, false eller ett heltal från 1 till 200', en: 'true, false or a whole number from 1 to 200' },
  overlap: { sv: 'true, false, parity eller greedy', en: 'true, false, parity or greedy' },
  sort: {
    sv: 'ascending, descending, en kanal som -y, en lista av värden, eller field, op och order',
    en: 'ascending, descending, a channel such as -y, a list of values, or field, op and order',
  },
  stack: { sv: 'true, false, null, zero, normalize eller center', en: 'true, false, null, zero, normalize or center' },
  transform: {
    sv: 'ett steg med en sak att göra, till exempel filter eller aggregate',
    en: 'a step with one thing to do, for example filter or aggregate',
  },
  'header-rows': {
    sv: 'rubrikradens nummer i filen, till exempel [3]',
    en: 'the number of the heading row, for example [3]',
  },
} as const;

/** A key of {@link formats}. */
export type Format = keyof typeof formats;
