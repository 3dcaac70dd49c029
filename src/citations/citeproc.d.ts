/** The part of the package `citeproc` that the report uses; the package itself has no types. */
declare module 'citeproc' {
  /** What the engine asks of its surroundings. */
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    /** Wraps the text of each cite of a citation, if the extension `apply_citation_wrapper` is on. */
    wrapCitationEntry(text: string, id: string): string;
  }

  interface CiteItem {
    readonly id: string;
    readonly label?: string;
    readonly locator?: string;
  }

  interface Engine {
    readonly opt: { readonly development_extensions: Record<string, boolean> };
    readonly citation: { readonly opt: { readonly layout_prefix: string; readonly layout_suffix: string } };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly CiteItem[]): string;
    makeBibliography(): [
      parameters: { readonly entry_ids: readonly (readonly string[])[] },
      entries: readonly string[],
    ];
  }

  /** An output format: by decoration a template that holds `%%STRING%%`, a function, or false for none. */
  type Format = Record<string, unknown>;

  const CSL: {
    Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
    Output: { Formats: Record<string, Format> };
    error(text: string): never;
  };
  export = CSL;
}
