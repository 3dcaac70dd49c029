/** What authors are told about data: the catalogue of this room. */

import { ageRules } from './ages/messages.ts';
import { figureRules } from './figures/figure-messages.ts';
import { fitRules } from './fit/fit-messages.ts';
import { groupRules } from './group-messages.ts';
import { guardRules } from './guards/messages.ts';
import { pickRules } from './pick-messages.ts';
import { layoutRules } from './print/layout-messages.ts';
import { cellRules } from './read/cell-messages.ts';
import { descriptionRules } from './read/description-messages.ts';
import { fileRules } from './read/file-messages.ts';
import { queryRules } from './sql/query-messages.ts';
import { resultRules } from './sql/result-messages.ts';

/** The rules of this room. */
export const rules = {
  ...fileRules,
  ...cellRules,
  ...descriptionRules,
  ...pickRules,
  ...groupRules,
  ...ageRules,
  ...layoutRules,
  ...fitRules,
  ...figureRules,
  ...guardRules,
  ...queryRules,
  ...resultRules,
};
