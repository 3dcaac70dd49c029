/** What may stand before a fence of a container on its line: lists, quotes and their indent; as the text of a pattern. */
export const lineStart = '(?:[ \\t>]|[-*+] |\\d+[.)] )*';
