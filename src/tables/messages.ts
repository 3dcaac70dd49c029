/** What authors are told about data: the catalogue of this room. */
import { fileRules } from './file-messages.ts';
import { pickRules } from './pick-messages.ts';

/** The rules of this room. */
export const rules = { ...fileRules, ...pickRules };
