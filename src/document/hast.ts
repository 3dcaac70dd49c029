/** What trees of HTML are as text: their words, and their markup. Wraps `hast-util-to-string` and `hast-util-to-html`. */
export { toHtml } from 'hast-util-to-html';
export { toString as textOf } from 'hast-util-to-string';
