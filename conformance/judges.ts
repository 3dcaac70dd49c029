/** The programs that judge PDFs: veraPDF, which Maven fetches the first time, and qpdf. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFile } from '../src/base/files.ts';

/** What a judge found: whether the files are sound, and its own words. */
export interface Verdict {
  readonly isSound: boolean;
  readonly text: string;
}

const cache = programFile('node_modules', '.cache', 'verapdf');
const classPathFile = join(cache, 'class-path.txt');
const profiles = ['ua1', '3a'];

/** The class path of veraPDF. Errors: throws, saying which, where Java 17, Maven or what Maven fetches is missing. */
export function findVeraPdf(): string {
  if (!run('java', '-version')) throw new Error('veraPDF needs Java 17, and there is no "java" on this machine.');
  if (!existsSync(classPathFile)) fetchVeraPdf();
  return readFileSync(classPathFile, 'utf8');
}

function fetchVeraPdf(): void {
  mkdirSync(cache, { recursive: true });
  const pom = join(import.meta.dirname, 'pom.xml');
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${classPathFile}`];
  const fetched = run('mvn', '-q', '-B', '-f', pom, ...goal);
  if (!fetched) throw new Error('Maven fetches veraPDF, and there is no "mvn" on this machine.');
  if (!fetched.isSound) throw new Error(`Maven cannot fetch veraPDF:\n${fetched.text}`);
}

/** Each file against PDF/UA-1 and PDF/A-3a: which passed, and the rules that one has broken. */
export function judgeByVeraPdf(classPath: string, files: readonly string[]): Verdict[] {
  const judge = (profile: string, format: string) =>
    run('java', '-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', profile, '--format', format, ...files);
  return profiles.map((profile) => {
    const verdict = judge(profile, 'text');
    if (!verdict) throw new Error('veraPDF did not start.');
    return verdict.isSound ? verdict : { isSound: false, text: `${verdict.text}\n${judge(profile, 'xml')?.text}` };
  });
}

/** The structure of each file. Errors: throws where qpdf is missing. */
export function judgeByQpdf(files: readonly string[]): Verdict[] {
  return files.map((file) => {
    const verdict = run('qpdf', '--check', file);
    if (!verdict) throw new Error('There is no "qpdf" on this machine, which checks the structure of the files.');
    return {
      ...verdict,
      text: `${verdict.isSound ? 'PASS' : 'FAIL'} ${file} qpdf${verdict.isSound ? '' : `\n${verdict.text}`}`,
    };
  });
}

/** Runs a program; undefined where there is none. */
function run(program: string, ...args: readonly string[]): Verdict | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  return error ? undefined : { isSound: status === 0, text: `${stdout}${stderr}`.trim() };
}
