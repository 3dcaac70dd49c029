/** The words that the report's readers see, in Swedish. */

/** Words of the report. A function takes what it speaks of. */
export const words = {
  language: 'sv',
  contents: 'Innehåll',
  draftOf: (date: string) => `Utkast ${date}`,
  unfinished: 'Det som återstår',
  handedTo: (recipient: string) => `till ${recipient}`,
  method: {
    title: 'Så togs rapporten fram',
    commission: 'Uppdrag',
    contributors: 'Medverkande',
    calendar: 'Tidplan',
  },
  page: 's.',
  listOf: (word: string) => `${capitalize(word)}förteckning`,
  source: 'Källa',
  note: 'Anm.',
  photograph: 'Foto',
  illustration: 'Illustration',
  license: 'Licens',
  link: 'Länk',
  ownWork: (source: string) => `egen bearbetning av statistik från ${source}`,
  unit: 'Enhet',
  /** The short key of a table or chart. */
  shortKey: 'Nyckel',
  status: 'Status',
  statusOfColumn: (column: string) => `${column}, status`,
  column: (number: number) => `Kolumn ${number}`,
  /** What stands in the files of a table beside its cells. */
  files: {
    notes: 'Noter',
    note: 'Not',
    explanation: 'Förklaring',
    remark: (number: number) => `Anm. ${number}`,
    signs: {
      '–': 'Inget finns att redovisa.',
      '..': 'Uppgift saknas.',
      '.': 'Uppgift kan inte förekomma.',
    },
    seeNotes: 'Noter till tabellen står på bladet Noter.',
    seeReference: 'Hur tabellen citeras står på bladet Hänvisning.',
    reference: 'Hänvisning',
    citation: 'Citeras',
    item: 'Uppgift',
    value: 'Värde',
    title: 'Titel',
    report: 'Rapport',
    file: 'Fil',
    checksum: 'Kontrollsumma (SHA-256)',
    inputs: 'Kontrollsummor för de filer som rapporten är gjord av',
  },
  allNumbersAre: 'Alla tal är ',
  continued: (table: string) => `${table}, fortsättning`,
  partOf: (table: string, part: number, parts: number) => `${table}, del ${part} av ${parts}`,
  total: 'Totalt',
  share: 'Andel',
  sumMissing: 'En summa anges inte där något av dess värden saknas.',
  sumRounded: 'På grund av avrundning stämmer inte alla summor exakt med delarna.',
  shareMissing: 'En andel anges inte där summan saknas eller är noll.',
  showData: (chart: string) => `Visa ${chart}s siffror`,
  larger: 'Visa större',
  chartData: (chart: string) => `${capitalize(chart)}s siffror`,
  axisFrom: (value: string) => `Axeln börjar vid ${value}`,
  axisTo: (value: string) => `Axeln slutar vid ${value}`,
  difference: 'Förändring',
  changeBetween: (from: string, to: string, measure: string) =>
    `Förändring från ${from} till ${to}${measure && `, ${uncapitalize(measure)}`}`,
  index: 'Index',
  indexBase: (base: number) => `${String(base).replace('.', ',')} = 100`,
  indexSubtitle: (base: number) => `Index, ${String(base).replace('.', ',')} = 100`,
  editions: (list: string) => `Siffrorna kommer från olika utgåvor: ${list}.`,
  /** What a table says of its groups of ages. */
  ages: {
    closed: (ages: string) => `${ages} år`,
    open: (from: number) => `${from} år och äldre`,
    groups: (list: string) => `Grupper: ${list}.`,
    leftOut: (list: string) => `Inte med i någon grupp: ${list}.`,
    overlapping: (names: readonly string[]) =>
      `${names.length > 1 ? 'Grupperna' : 'Gruppen'} ${enumerate(names)} överlappar andra grupper.`,
  },
  readingNumbers: 'Så läser du siffrorna',
  statuses: {
    utfall: 'Det som har hänt, uppmätt eller redovisat.',
    budget: 'Det som är beslutat i en budget.',
    prognos: 'En bedömning av den väntade utvecklingen.',
    kalkyl: 'En beräkning utifrån givna antaganden, ingen bedömning av vad som väntas.',
    förslag: 'Föreslaget, men inte beslutat.',
    mål: 'Det som ska uppnås.',
    scenario: 'En av flera tänkbara utvecklingar.',
  },
  /** What the page's script tells. */
  script: {
    sortedBy: 'Sorterad efter',
    rising: 'stigande',
    falling: 'fallande',
    unsorted: 'Ursprunglig ordning',
    copied: 'Länken är kopierad',
    tableCopied: 'Tabellen är kopierad',
    citationCopied: 'Hänvisningen är kopierad',
    notCopied: 'Det gick inte att kopiera',
  },
  /** Where a number comes from. */
  trace: {
    ask: 'Varifrån kommer talet?',
    close: 'Stäng',
    edition: 'Utgåva',
    more: (count: number) => `… och ${count} till`,
    roles: {
      cell: 'Cell',
      sum: 'Summa',
      from: 'Från',
      to: 'Till',
      part: 'Del',
      whole: 'Helhet',
      numerator: 'Täljare',
      denominator: 'Nämnare',
      found: 'Funnet värde',
      column: 'Alla värden',
    },
  },
  citationOf: (label: string) => `Hänvisning till ${uncapitalize(label)}`,
  /** What readers can take with them from a table or chart. */
  reuse: {
    download: 'Hämta',
    downloadOf: (format: string, label: string) => `${format}, ${uncapitalize(label)}`,
    copyTable: 'Kopiera tabell',
    copyTableOf: (label: string) => `Kopiera tabell, ${uncapitalize(label)}`,
    copyCitation: 'Kopiera hänvisning',
    copyCitationOf: (label: string) => `Kopiera hänvisning till ${uncapitalize(label)}`,
  },
  skipToContent: 'Hoppa till innehållet',
  linkTo: (name: string) => `Länk till ${name}`,
  noteNumber: (number: string) => `Not ${number}`,
  backToText: (note: number, place: number) =>
    `Tillbaka till texten från not ${note}${place > 1 ? `, ställe ${place}` : ''}`,
  sources: { printed: 'Tryckta källor', electronic: 'Elektroniska källor', further: 'Vidare läsning' },
  inBrief: 'I korthet',
  period: 'Budgetperiod',
  budgetPeriod: (period: string) => `Budgetperiod ${period}`,
  colophon: 'Om rapporten',
  publisher: 'Utgivare',
  contact: 'Kontakt',
  date: 'Datum',
  version: 'Version',
  draftVersion: (version: string) => `${version}, utkast`,
  reference: 'Diarienummer',
  decision: 'Beslut',
  key: 'Rapportens nyckel',
  data: 'Underlag',
  inputs: 'Kontrollsumma',
  program: 'Program',
  chapterStatus: { utkast: 'utkast', granskning: 'under granskning', klar: 'klart' },
  decisionMissing: { subject: 'Beslut', remark: 'beslutande organ och datum saknas' },
  referenceMissing: { subject: 'Diarienummer', remark: 'saknas' },
  remarksOpen: (count: number) => ({
    subject: 'Underlag',
    remark: count === 1 ? 'en anmärkning är inte besvarad' : `${count} anmärkningar är inte besvarade`,
  }),
  idsGone: (count: number) => ({
    subject: 'Tidigare rapporter',
    remark:
      count === 1 ? 'en tabell eller ett diagram finns inte kvar' : `${count} tabeller och diagram finns inte kvar`,
  }),
  responsible: (owner: string) => `Ansvarig: ${owner}`,
  updated: (date: string) => `uppdaterat ${date}`,
} as const;

/** Words in a row with *och* before the last: `2018, 2019 och 2020`. */
export function enumerate(list: readonly string[]): string {
  return list.length > 1 ? `${list.slice(0, -1).join(', ')} och ${list.at(-1)}` : (list[0] ?? '');
}

/** A word with a capital first letter. */
export function capitalize(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}

function uncapitalize(word: string): string {
  return word.charAt(0).toLocaleLowerCase('sv') + word.slice(1);
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** A month in running text: `2021-05` becomes `maj 2021`. */
export function formatMonth(isoMonth: string): string {
  const [year = '', month = ''] = isoMonth.split('-');
  return `${months[Number(month) - 1]} ${year}`;
}

/** A date in running text: `2021-05-31` becomes `31 maj 2021`. */
export function formatDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

const measures: ReadonlyMap<string, string> = new Map([
  ['personer', 'Antal personer'],
  ['procent', 'Procent'],
]);

/** What a table or chart measures, from its unit: `personer` becomes `Antal personer`; empty for no unit. */
export function measureOf(unit: string): string {
  return measures.get(unit) ?? capitalize(unit);
}
