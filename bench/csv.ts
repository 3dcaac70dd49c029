/**
 * `npm run bench:csv -- [rows …]`: reads, checks and types a CSV file beside the CSV library alone, lets the guards doubt it,
 * and weighs what is kept.
 *
 * Without arguments it measures 50 000, 100 000, 200 000 and 400 000 rows.
 */
import { parseDataPackage } from '../src/project/datapackage.ts';
import { checkTables } from '../src/tables/guards/check.ts';
import { loadTables } from '../src/tables/load.ts';
import { parseCsv } from '../src/tables/read/csv.ts';
import { layOut } from './layout.ts';
import { median } from './measure.ts';
import { between, pick, seededRandom } from './random.ts';

const runs = 15;
const settings = { period: '2022–2024', date: '2021-05-31' };
const delimiter = ';';
const description = parseDataPackage(
  {
    path: 'data/datapackage.json',
    text: JSON.stringify({
      name: 'matning',
      resources: [
        {
          ...{ name: 'matning', type: 'table', path: 'matning.csv', title: 'Mätning', dialect: { delimiter } },
          schema: {
            fields: [
              { name: 'kommun', type: 'string' },
              { name: 'ar', type: 'year' },
              { name: 'status', type: 'string' },
              { name: 'antal', type: 'integer', groupChar: '\u00a0', unit: 'personer', statusColumn: 'status' },
              {
                name: 'belopp',
                type: 'number',
                decimalChar: ',',
                unit: 'mnkr',
                status: ['ar <= 2018: utfall', 'prognos'],
              },
            ],
            primaryKey: ['kommun', 'ar'],
          },
          sources: [{ title: 'påhittade uppgifter' }],
          vintage: '2021',
        },
      ],
    }),
  },
  ({ rule, found }) => {
    throw new Error(`${rule}: ${found}`);
  },
);

const sizes = process.argv.slice(2).map(Number);
const measured = [];
for (const rows of sizes.length > 0 ? sizes : [50_000, 100_000, 200_000, 400_000])
  measured.push(await measureRows(rows));
process.stdout.write(
  `${layOut([['rows', 'library, ms', 'Horisont, ms', 'ratio', 'guards, ms', 'kept, bytes a row'], ...measured])}\n`,
);

async function measureRows(rows: number): Promise<string[]> {
  const text = makeCsv(rows);
  const bytes = new TextEncoder().encode(text);
  const library: number[] = [];
  const ours: number[] = [];
  const guards: number[] = [];
  for (let run = 0; run < runs; run++) {
    library.push(await timed(() => parseCsv(text, delimiter)));
    ours.push(await timed(() => load(bytes)));
    guards.push(await timeGuards(bytes));
  }
  const before = memoryNow();
  const tables = await load(bytes);
  const kept = (memoryNow() - before) / rows;
  if (tables.get('matning')?.length !== rows) throw new Error('The file was not read');
  const [alone, all, doubted] = [median(library), median(ours), median(guards)];
  return [rows, alone, all, all / alone, doubted, kept].map((one, at) => one.toFixed(at === 3 ? 2 : 0));
}

async function timeGuards(bytes: Uint8Array): Promise<number> {
  const tables = await load(bytes);
  return timed(() => checkTables(description, tables, settings, () => undefined));
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function memoryNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function load(bytes: Uint8Array) {
  return loadTables(description, new Map([['matning.csv', bytes]]), ({ rule, found }) => {
    throw new Error(`${rule}: ${found}`);
  });
}

/** Municipalities and years, each row with a count in groups of thousands and an amount with a decimal; nothing to doubt. */
function makeCsv(rows: number): string {
  const random = seededRandom(1);
  const lines = Array.from({ length: rows }, (_, row) => {
    const count = String(Math.floor(between(random, 500, 99_000))).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    const amount = between(random, 5, 900).toFixed(1).replace('.', ',');
    return `Kommun ${Math.floor(row / 200)};${1830 + (row % 200)};${pick(random, ['utfall', 'budget'])};${count};${amount}`;
  });
  return `${['kommun;ar;status;antal;belopp', ...lines].join('\r\n')}\r\n`;
}
