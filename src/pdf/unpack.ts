/**
 * Unpacks the archives that its arguments name. Wraps the package `@sparticuz/chromium`.
 *
 * A process of its own, because the package always unpacks into the folder for temporary files: whoever starts this
 * sets TMPDIR to where the files shall go.
 */
import { inflate } from '@sparticuz/chromium';

await Promise.all(process.argv.slice(2).map(inflate));
