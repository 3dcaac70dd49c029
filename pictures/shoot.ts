/** Takes a picture of what a browser shows. */
import { pathToFileURL } from 'node:url';
import type { OpenBrowser } from '../src/pdf/browser.ts';

/** A file of HTML as a reader sees it. Units: CSS pixels; `sharpness` is the picture's pixels for each of them. */
export interface View {
  readonly file: string;
  /** The id of what the reader has gone to. */
  readonly at?: string;
  readonly width: number;
  /** As high as the page, where it is not given. */
  readonly height?: number;
  readonly sharpness: number;
  /** What the reader has pressed. */
  readonly pressed?: string;
}

/** The picture as WebP. */
export async function shoot(browser: OpenBrowser, view: View): Promise<Uint8Array> {
  const { file, at = '', width, height, sharpness, pressed } = view;
  const address = pathToFileURL(file);
  address.hash = at;
  const page = await browser.newPage();
  await page.setViewport({ width, height: height ?? 100, deviceScaleFactor: sharpness });
  await page.goto(address.href);
  if (pressed) await page.click(pressed);
  const picture = await page.screenshot({ type: 'webp', quality: 80, fullPage: height === undefined });
  await page.close();
  return picture;
}
