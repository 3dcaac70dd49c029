/** The package `commonmark-spec` has no types of its own. */
declare module 'commonmark-spec' {
  export const tests: readonly { readonly number: number; readonly markdown: string; readonly html: string }[];
}
