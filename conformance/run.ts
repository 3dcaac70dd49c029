/** `npm run conformance [file.pdf …]`: judges PDFs, or else the built example, by veraPDF and qpdf; fails on any broken rule. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/verapdf');
const classPathFile = join(cache, 'class-path.txt');
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [join(root, 'output/report.pdf')];

/** Runs a program; undefined where there is none. */
function run(program: string, ...args: readonly string[]): { readonly ok: boolean; readonly text: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  return error ? undefined : { ok: status === 0, text: `${stdout}${stderr}`.trim() };
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}

/** veraPDF's class path; Maven fetches it the first time. */
function fetchVeraPdf(): string {
  if (!existsSync(classPathFile)) {
    mkdirSync(cache, { recursive: true });
    const pom = join(import.meta.dirname, 'pom.xml');
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${classPathFile}`];
    const fetched = run('mvn', '-q', '-B', '-f', pom, ...goal);
    if (!fetched) fail('Conformance is not checked: Maven (mvn), which fetches veraPDF, is not installed.');
    if (!fetched.ok) fail(`Maven cannot fetch veraPDF:\n${fetched.text}`);
  }
  return readFileSync(classPathFile, 'utf8');
}

if (!run('java', '-version')) fail('Conformance is not checked: veraPDF needs Java 17, which is not installed.');
for (const file of files) if (!existsSync(file)) fail(`There is no ${file}: build it first.`);
const classPath = fetchVeraPdf();
let isSound = true;
for (const profile of ['ua1', '3a']) {
  const verdict = (format: string) =>
    run('java', '-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', profile, '--format', format, ...files);
  const judged = verdict('text');
  console.log(judged?.text);
  if (judged?.ok) continue;
  isSound = false;
  console.log(verdict('xml')?.text);
}
for (const file of files) {
  const checked = run('qpdf', '--check', file);
  if (!checked) console.log('qpdf is not installed: the structure of the file is not checked by it.');
  else if (!checked.ok) {
    isSound = false;
    console.log(checked.text);
  }
}
process.exitCode = isSound ? 0 : 1;
