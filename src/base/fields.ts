/** Fields that several schemas share. */
import { z } from 'zod';

/** The form of every id that an author gives: it goes into file names and links as it is. */
export const identifierForm = /^[a-z][a-z0-9_-]*$/;

/** An id. */
export const identifier = z.string().regex(identifierForm, 'identifier');

/** A text that is not empty. */
export const text = z.string().trim().min(1, 'text');

/** Text that is printed as it stands: directives, references and citations in it would not be seen as such. */
export const plainText = text.refine((words) => !/:(?:value|claim|free|lang)\[|\]\(#|\[@/.test(words), 'plain-text');

/** Text that is printed as it stands but for its bound and free numbers. */
export const boundText = text.refine((words) => !/:lang\[|\]\(#|\[@/.test(words), 'bound-text');

/** The address of a page on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'web-address' });

/** One or several names of columns, each once; always a list once it is checked. */
export const columnNames = z
  .union([text.transform((name) => [name]), z.array(text).min(1, 'columns')], 'columns')
  .refine((names) => new Set(names).size === names.length, 'unique');
