/** Words in another language: `:lang[smart city]{code=en}`. */
import type { Root } from 'mdast';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { visitEach } from './visit.ts';
import { readAttributes, takeApart } from './written.ts';

/** The languages that Swedish reports quote, for hints to who writes a language's name. */
const common = ['en', 'de', 'fr', 'es', 'da', 'no', 'fi', 'is', 'fit', 'yi', 'la'];

/**
 * Turns every `:lang` into a node with its code; its words keep their emphasis and values.
 *
 * Errors: `lang-code`, those of `takeApart` and `readAttributes`; the directive then stays as it is.
 */
export function readLanguages(tree: Root, context: ChapterContext): void {
  visitEach(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || node.name !== 'lang') return;
    const written = takeApart(node, context);
    const attributes = written && readAttributes(written, { required: ['code'], optional: [] }, context);
    if (!attributes) return;
    const { code } = attributes;
    if (!isLanguage(code)) {
      context.report(problem(rules, 'lang-code', written.place, code, { meant: codeMeant(code) }));
      return;
    }
    const { children, position } = node;
    parent.children[index] = { type: 'lang', code, children, ...(position && { position }) };
  });
}

/** Whether a code has the canonical form, in small or capital letters, and its language exists. Source: BCP 47, CLDR. */
function isLanguage(code: string): boolean {
  const canonical = canonicalOf(code);
  return canonical?.toLowerCase() === code.toLowerCase() && nameOf(canonical) !== undefined;
}

/** The code that was meant by a longer one (`eng`) or by the Swedish name of a language. */
function codeMeant(written: string): string | undefined {
  const canonical = canonicalOf(written.replaceAll('_', '-'));
  const known = canonical && nameOf(canonical) ? canonical : undefined;
  return known ?? common.find((code) => nameOf(code) === written.toLowerCase());
}

/** The Swedish name of a language in CLDR. The list of names is opened only where a text asks: that costs as much as reading a chapter. */
function nameOf(code: string): string | undefined {
  return new Intl.DisplayNames('sv', { type: 'language', fallback: 'none' }).of(code);
}

function canonicalOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined; // not of the form of a code
  }
}
