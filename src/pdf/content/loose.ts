/** What is drawn outside all marked content becomes an artifact. Source: ISO 32000-1, 14.8.2.2. */
import type { Scan } from './state.ts';

/** Adds a stretch; it joins the one before it if both have one tag. */
export function addLoose(scan: Scan, start: number, end: number, tag: string): void {
  if (scan.loose?.tag === tag) {
    scan.loose.end = end;
    return;
  }
  closeLoose(scan);
  scan.loose = { start, end, tag };
}

/** Wraps the stretch that is open, if one is. */
export function closeLoose(scan: Scan): void {
  if (!scan.loose) return;
  const { start, end, tag } = scan.loose;
  scan.edits.push({ start, end: start, text: `/Artifact ${tag} BDC\n` }, { start: end, end, text: '\nEMC' });
  scan.loose = undefined;
}
