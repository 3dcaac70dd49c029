/** What is said of a PDF that follows the standards, or does not. */
import type { Language } from '../base/problem.ts';
import type { Fault } from '../pdf/faults.ts';

interface FaultLabels {
  readonly sound: string;
  readonly unsound: string;
  readonly fault: (fault: Fault) => string;
}

const labels: Readonly<Record<Language, FaultLabels>> = {
  sv: {
    sound: 'PDF:en är märkt PDF/UA-1 och PDF/A-3a.',
    unsound: 'PDF:en är inte märkt PDF/UA-1 och PDF/A-3a:',
    fault: (fault) => {
      if (fault.kind === 'glyph') return `sidan ${fault.page}: typsnitten saknar tecknet efter ”${fault.after}”`;
      if (fault.kind === 'font') return `ett typsnitt (${fault.type}) följer inte med i filen`;
      if (fault.kind === 'table') return `en tabell i ”${fault.near}” har olika långa rader`;
      return `${fault.kind === 'figure' ? 'en bild' : 'en länk'} i ”${fault.near}” saknar text`;
    },
  },
  en: {
    sound: 'The PDF is marked PDF/UA-1 and PDF/A-3a.',
    unsound: 'The PDF is not marked PDF/UA-1 and PDF/A-3a:',
    fault: (fault) => {
      if (fault.kind === 'glyph') return `page ${fault.page}: the fonts lack the character after “${fault.after}”`;
      if (fault.kind === 'font') return `a font (${fault.type}) is not in the file`;
      if (fault.kind === 'table') return `a table in “${fault.near}” has rows of different lengths`;
      return `${fault.kind === 'figure' ? 'a picture' : 'a link'} in “${fault.near}” has no text`;
    },
  },
};

/** The standards that a PDF claims, in a line; where it claims none, a line for each reason. */
export function describeFaults(faults: readonly Fault[], language: Language): string[] {
  const { sound, unsound, fault } = labels[language];
  if (faults.length === 0) return [sound];
  return [unsound, ...[...new Set(faults.map(fault))].map((text) => `  ${text}`)];
}
