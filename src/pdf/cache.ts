/** Where browsers are kept that the program unpacks or downloads itself. */
import { programFile } from '../base/files.ts';

/** A folder beside the program's packages: gone when they are installed anew, and independent of HOME and /tmp. */
export const browserCache = programFile('node_modules', '.cache', 'horisont');
