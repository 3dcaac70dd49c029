import { expect, test } from 'vitest';
import { browserPlaces } from '../../src/pdf/installed.ts';

const paths = (platform: NodeJS.Platform, environment: Record<string, string>): string[] =>
  browserPlaces(platform, environment).map(({ path }) => path);

test('looks through the folders of PATH on Linux, headless shells first', () => {
  const found = paths('linux', { PATH: '/usr/local/bin::relative:/usr/bin' });
  expect(found.slice(0, 2)).toEqual(['/usr/local/bin/chromium-headless-shell', '/usr/bin/chromium-headless-shell']);
  expect(found).toEqual(expect.arrayContaining(['/usr/bin/google-chrome', '/usr/bin/microsoft-edge']));
  expect(found.filter((path) => !path.startsWith('/'))).toEqual([]);
});

test('knows where Linux keeps Chrome and Edge outside PATH', () => {
  expect(paths('linux', {})).toEqual(
    expect.arrayContaining(['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']),
  );
});

test("looks for the applications of macOS, the machine's and the user's own", () => {
  expect(paths('darwin', { HOME: '/Users/eva' })).toEqual(
    expect.arrayContaining([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]),
  );
});

test('looks in the program folders of Windows, each once', () => {
  const files = 'C:\\Program Files';
  const found = paths('win32', {
    PROGRAMFILES: files,
    ProgramW6432: files,
    LOCALAPPDATA: 'C:\\Users\\eva\\AppData\\Local',
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\eva\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]),
  );
  expect(new Set(found).size).toBe(found.length);
});
