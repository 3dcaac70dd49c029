/** A table and a citation on the clipboard, and files saved from the page, in a real browser. */
import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportReport } from '../../src/commands/export-report.ts';
import { assembleHtml } from '../../src/document/html.ts';
import { fillFiles } from '../../src/document/reuse.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { compileFolder, fixtures, withReport } from '../support/report.ts';

let browser: OpenBrowser;
let page: Page;
let html: string;
let files: ReadonlyMap<string, Uint8Array>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horisont-copy-'));
  browser = await openBrowser();
  page = await browser.newPage();
  await withReport(join(fixtures, 'cases', 'tables-sound', 'input'), async (input) => {
    await appendFile(join(input, 'data', 'kostnader.csv'), '=cmd|A1;2;-1250,5;60;"@x < ""y"""\n');
    const { report } = await compileFolder(input);
    if (!report) throw new Error('The report does not compile');
    const exported = await exportReport(report);
    html = fillFiles(await assembleHtml(report), exported);
    files = new Map(exported.map(({ path, content }) => [path, new Uint8Array(Buffer.from(content))]));
  });
  await writeFile(join(folder, 'report.html'), html);
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What another page is handed that it is pasted into, after a button was pressed with the keyboard; and what was told. */
async function copy(button: string): Promise<{ html: string; text: string; told: unknown; focused: unknown }> {
  await page.bringToFront();
  await page.focus(button);
  await page.evaluate(`document.querySelector('.told').textContent = ''`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`document.querySelector('.told').textContent !== ''`);
  const told = await page.evaluate(`document.querySelector('.told').textContent`);
  const focused = await page.evaluate('document.activeElement.textContent');
  const other = await browser.newPage();
  await other.setContent('<textarea></textarea>');
  await other.evaluate(
    `addEventListener('paste', ({ clipboardData }) => { window.pasted = ['text/html', 'text/plain'].map((type) => clipboardData.getData(type)) })`,
  );
  await other.focus('textarea');
  await other.keyboard.press('v', { commands: ['paste'] });
  const [html = '', text = ''] = (await other.evaluate('window.pasted')) as string[]; // two, as asked for above
  await other.close();
  return { html, text, told, focused };
}

const lines = [
  'Tabell\u00a01. Kostnader efter verksamhet',
  'Verksamhet\tKostnad\t\t\t\t\t\tNöjda (%)\tNämnd',
  '\tDrift (mnkr)\t\tAndel (%)\t\tInvestering (mnkr)\t\t\t',
  'Förskola\t1013\tb\t94,2\tb\t12,25\tb\t..\tBarn- och utbildningsnämnden',
  'Äldreomsorg\t31\tb\t2,8\tb\t..\t\t71\tSocialnämnden',
  'Skola\t25\tb\t2,4\tb\t4,00\tb\t64\tBarn- och utbildningsnämnden',
  'Bibliotek\t3\tb\t0,2\tb\t0,20\tb\t88\tKulturnämnden',
  `'=cmd|A1\t2\tb\t0,2\tb\t-1250,50\tb\t60\t'@x < "y"`,
  'Överförmyndare\t1\tb\t0,1\tb\t0,00\tb\t55\tÖverförmyndarnämnden',
  'Åtgärder mot halka\t0\tb\t0,0\tb\t1,10\tb\t50\tSamhällsbyggnadsnämnden',
  'Totalt\t1074\tb\t100,0\tb\t..\t\t.\t–',
  'b = budget',
  'Anm. På grund av avrundning stämmer inte alla summor exakt med delarna. En summa anges inte där något av dess värden saknas.',
  'Källa: egen bearbetning av statistik från Provköpings kommun',
  'Nyckel: PROV-lista',
];

test('as text: caption, cells between tabs, marks apart from their numbers, notes, source and key', async () => {
  const { text, told, focused } = await copy('#tab-lista [data-copy=table]');
  expect(text.split('\r\n')).toEqual(lines);
  expect({ told, focused }).toEqual({ told: 'Tabellen är kopierad', focused: 'Kopiera tabell' });
});

test('as HTML: numbers as printed, with the minus sign and the values that Excel knows; no formula', async () => {
  const copied = await copy('#tab-lista [data-copy=table]');
  for (const part of [
    '<body><p><b>Tabell\u00a01.</b> Kostnader efter verksamhet</p><table><tr>',
    `style='mso-number-format:"\\#\\,\\#\\#0"' x:num="1013">1\u00a0013</td><td valign="top">b</td>`,
    `style='mso-number-format:"\\#\\,\\#\\#0\\.00"' x:num="-1250.5">-1\u00a0250,50</td>`,
    `style='mso-number-format:"0\\.00"' x:num="4">4,00</td>`,
    `style='mso-number-format:"\\@"'>'=cmd|A1</th>`,
    `>'@x &#60; &#34;y&#34;</td>`,
    `<th colspan="6" align="left" valign="top" style='mso-number-format:"\\@"'>Kostnad</th>`,
    '</table><p>b = budget</p><p>Anm. På grund',
    '<p>Nyckel: PROV-lista</p></body>',
  ]) {
    expect(copied.html).toContain(part);
  }
  expect(copied.html).not.toContain('\u00ad');
});

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!isInstalled)('a program that calculates takes the numbers for numbers', { timeout: 60_000 }, async () => {
  const copied = await copy('#tab-lista [data-copy=table]');
  await writeFile(join(folder, 'copied.html'), copied.html.replace('<body>', '<head><meta charset="utf-8"></head>$&'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const asHtml = '--infilter=HTML (StarCalc):1053 0'; // Swedish; seeks no dates
  const asCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false'; // values as they are, not as shown
  spawnSync('soffice', [profile, '--headless', asHtml, '--convert-to', asCsv, '--outdir', folder, 'copied.html'], {
    cwd: folder,
  });
  const opened = (await readFile(join(folder, 'copied.csv'), 'utf8')).split('\n');
  expect(opened[3]).toBe('Förskola;1013;b;94.2;b;12.25;b;..;Barn- och utbildningsnämnden');
  expect(opened[7]).toBe(`'=cmd|A1;2;b;0.2;b;-1250.5;b;60;"'@x < ""y"""`);
});

test('heads of several rows stand above their columns', async () => {
  const { text } = await copy('#tab-kors [data-copy=table]');
  expect(text.split('\r\n').slice(1, 5)).toEqual([
    'Åldersgrupp\tUtfall\t\tPrognos\t',
    '\t2018\t\t2019\t',
    '\tAntal (personer)\tAndel (%)\tAntal (personer)\tAndel (%)',
    '0–4\t2294\t48,5\t2289\t48,5',
  ]);
});

test('a citation is handed over as it stands, and as text alone', async () => {
  const shown = await page.$eval('#tab-kors .citation p', ({ textContent }) => textContent);
  expect(shown).toMatch(/Tabell 2\. Folkmängd efter ålder\. .*PROV-kors, sha-256 [\da-f]{8}\.$/);
  expect(await copy('#tab-kors [data-copy=citation]')).toEqual({
    ...{ html: '', text: shown },
    ...{ told: 'Hänvisningen är kopierad', focused: 'Kopiera hänvisning' },
  });
});

test('what the reader had selected stays selected', async () => {
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#tab-kors .key'))`);
  await copy('#tab-lista [data-copy=table]');
  expect(await page.evaluate('String(getSelection())')).toBe('Nyckel: PROV-kors');
});

test('where the old way to copy is gone the new one is taken; where both are refused, that is told', async () => {
  await page.evaluate(`document.execCommand = undefined; navigator.clipboard.write = async ([item]) => {
    window.written = [];
    for (const type of item.types) window.written.push(await (await item.getType(type)).text());
  }`);
  expect((await copy('#tab-lista [data-copy=table]')).told).toBe('Tabellen är kopierad');
  expect(await page.evaluate('window.written[1]')).toBe(lines.join('\r\n'));
  await page.evaluate(`navigator.clipboard.write = () => Promise.reject(new Error('refused'))`);
  expect((await copy('#tab-lista [data-copy=table]')).told).toBe('Det gick inte att kopiera');
  await page.evaluate('delete document.execCommand; delete navigator.clipboard.write');
});

/** The words of the offers below a table that can be seen. */
function offers(shown: Page): Promise<string[]> {
  return shown.$$eval('#tab-kors .reuse :is(a, button, summary)', (offered) =>
    offered.filter((one) => one.checkVisibility()).map(({ textContent }) => textContent),
  );
}

test('without scripts the files remain, on paper nothing', async () => {
  expect(await offers(page)).toEqual(['CSV', 'XLSX', 'Kopiera tabell', 'Kopiera hänvisning', 'Hänvisning']);
  await page.emulateMediaType('print');
  expect(await offers(page)).toEqual([]);
  await page.emulateMediaType('screen');
  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await plain.setContent(html);
  expect(await offers(plain)).toEqual(['CSV', 'XLSX', 'Hänvisning']);
  await plain.close();
});

test('the files in the page are saved under their names, byte for byte, whatever its policy forbids', async () => {
  const devtools = await page.createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  await page.bringToFront();
  for (const name of ['tab-kors.csv', 'tab-kors.xlsx']) {
    const saved = new Promise<void>((done) => {
      devtools.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done());
    });
    await page.focus(`[download="${name}"]`);
    await page.keyboard.press('Enter');
    await saved;
    expect(new Uint8Array(await readFile(join(folder, name)))).toEqual(files.get(name));
  }
});
