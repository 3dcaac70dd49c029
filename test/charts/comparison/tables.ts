/** The tables of the example report that are compared with a goal or a mean. */
import type { Status } from '../../../src/base/status.ts';
import { tableOf } from '../../support/table.ts';

const statuses: readonly Status[] = ['utfall', 'utfall', 'mål'];

/** Broadband reach against the national goal. */
export const broadband = {
  ...tableOf(
    [
      { name: 'omrade', type: 'string' },
      { name: 'matt', type: 'string' },
      { name: 'andel', type: 'integer', unit: 'procent', status: (row) => statuses[row] ?? 'utfall' },
      { name: 'ar', type: 'year' },
    ],
    [
      ['Tätort, Vänersborg', 'andel av invånarna', 90, 2019],
      ['Utanför tätort, Vänersborg', 'andel av invånarna', 74, 2019],
      ['Riket', 'andel av hushållen', 95, 2020],
    ],
  ),
  key: ['omrade'],
};

/** Digital maturity in Sundsvall against the national mean. */
export const maturity = {
  ...tableOf(
    [
      { name: 'matning', type: 'string' },
      { name: 'organisation', type: 'string' },
      { name: 'andel', type: 'integer', unit: 'procent' },
    ],
    [
      ['2018', 'Sundsvalls kommun', 36],
      ['senaste', 'Sundsvalls kommun', 57],
      ['senaste', 'Offentlig sektor, rikssnitt', 47],
    ],
  ),
  key: ['matning', 'organisation'],
};
