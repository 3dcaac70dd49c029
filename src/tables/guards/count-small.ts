/** The guard `count-small`: counts of so few persons that somebody could be recognised. */
import { problem } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import { type Doubt, type FindDoubts, keyOf } from './doubt.ts';
import { countsPeople } from './units.ts';

/** Below so many persons. Source: the usual limit of Swedish official statistics. */
const limit = 5;

/** Doubts each cell that counts from one to four persons; what is no whole number is no count. */
export const findSmallCounts: FindDoubts = (checked) => {
  const { table, measures } = checked;
  const doubts: Doubt[] = [];
  for (const { name, title, values, units, texts } of measures) {
    let unit: string | undefined;
    let ofPeople = false;
    for (let row = 0; row < table.length; row++) {
      if (units[row] !== unit) {
        unit = units[row] ?? '';
        ofPeople = countsPeople(unit);
      }
      const value = values[row];
      if (!ofPeople || typeof value !== 'number' || value < 1 || value >= limit || !Number.isInteger(value)) continue;
      const params = { column: title, limit, where: keyOf(checked, row) };
      const found = texts[row] || String(value);
      doubts.push({ problem: problem(rules, 'count-small', table.placeOf(row, name), found, params), rows: [row] });
    }
  }
  return doubts;
};
