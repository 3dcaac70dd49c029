/** `horisont diff`: tells what differs between the tables of two published reports. */
import { resolve } from 'node:path';
import { writeFiles } from '../base/files.ts';
import type { Language } from '../base/problem.ts';
import { refusalOf } from '../base/refusal.ts';
import { comparePublished } from '../exports/difference.ts';
import { diffToHtml } from './diff-html.ts';
import { diffToJson } from './diff-json.ts';
import { diffLabels } from './diff-messages.ts';
import { type Compared, wordDiff } from './diff-text.ts';
import type { Outcome } from './outcome.ts';
import { readPublished } from './published.ts';

/** What is asked. `before` and `after` are PDF or HTML files, or folders, named from where the caller stands. */
export interface DiffOptions {
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly format: keyof typeof formats;
  /** The absolute path of the file that the answer goes to. */
  readonly out: string | undefined;
  readonly language: Language;
}

const formats = { text: wordDiff, json: diffToJson, html: diffToHtml };

/**
 * Compares two reports by the tables that they carry.
 *
 * Exit code 0 whatever differs; 1 where a report cannot be read or the answer not be written.
 */
export async function diff({ before, after, from, format, out, language }: DiffOptions): Promise<Outcome> {
  const words = diffLabels[language];
  const refuse = (text: string): Outcome => ({ exitCode: 1, text });
  const [old, now] = await Promise.all([readPublished(resolve(from, before)), readPublished(resolve(from, after))]);
  if ('fault' in old) return refuse(words.faults[old.fault](old.about));
  if ('fault' in now) return refuse(words.faults[now.fault](now.about));
  const compared: Compared = { before, after, difference: comparePublished(old.tables, now.tables), language };
  const text = await formats[format](compared);
  if (out === undefined) return { exitCode: 0, text };
  try {
    await writeFiles([{ path: out, content: `${text}\n` }]);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refuse(words.disk(out, refusal.code));
  }
  return { exitCode: 0, text: words.written(out) };
}
