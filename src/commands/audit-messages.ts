/** The words of an audit. */
import { formatNumber } from '../base/number.ts';
import type { Language } from '../base/problem.ts';
import type { Coverage } from '../markdown/coverage.ts';

interface AuditLabels {
  readonly nothing: string;
  readonly keyFigure: string;
  readonly summary: (coverage: Coverage) => string;
}

const percentOf = ({ percent }: Coverage) => formatNumber(Math.floor(percent), { decimals: 0 });

/** The words by language. */
export const auditLabels: Readonly<Record<Language, AuditLabels>> = {
  sv: {
    nothing: 'Talet finns inte i underlaget. Lägg till uppgiften i data/, eller undanta talet: :free[…]{reason="…"}',
    keyFigure: 'med nyckeltalet, att klistra in i data/nyckeltal.yaml:',
    summary: (coverage) =>
      `${coverage.loose === 0 ? 'Alla tal är bundna' : `${coverage.loose} tal är inte bundna`}: ${coverage.bound} bundna, ${coverage.exempt} undantagna, ${percentOf(coverage)} procent bundet.`,
  },
  en: {
    nothing: 'The number is not in the data. Add it to data/, or exempt it: :free[…]{reason="…"}',
    keyFigure: 'with the key figure, to paste into data/nyckeltal.yaml:',
    summary: (coverage) =>
      `${coverage.loose === 0 ? 'All numbers are bound' : `${coverage.loose} numbers are not bound`}: ${coverage.bound} bound, ${coverage.exempt} exempted, ${percentOf(coverage)} percent bound.`,
  },
};
