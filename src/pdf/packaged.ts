/** The browser that the npm package `@sparticuz/chromium` carries for Linux on x64, with its libraries and fonts. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserCache } from './cache.ts';
import type { Executable } from './launch.ts';

const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/** Without any font on the machine, Chromium does not even print text in the report's own fonts. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * The packaged browser, unpacked (200 MB) on the first call; undefined on systems that it does not run on.
 *
 * Errors: throws when the package is damaged or the disk refuses.
 */
export async function unpackPackaged(): Promise<Executable | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFolder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version }: { version: string } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(browserCache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'));
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    kind: 'packaged',
    name: 'Chromium',
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The folder appears only when it is complete, so that a killed or a second run cannot leave half a browser. */
async function unpackInto(folder: string, source: string): Promise<void> {
  await mkdir(browserCache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'unpack.ts'), ...archives.map((archive) => join(source, archive))],
      { env: { ...process.env, TMPDIR: partial } },
    );
    await writeFile(join(partial, 'fonts.conf'), fontSettings);
    await rename(partial, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw new Error(`Cannot unpack the browser into ${folder}`, { cause });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
