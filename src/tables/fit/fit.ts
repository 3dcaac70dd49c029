/** Chooses how a table is printed, so that nothing of it is cut off. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import { type Fit, formOfParts, formsOf, type Room, type Width } from './forms.ts';
import { measureTable, type SetTable, sumOf, type Widths } from './measure.ts';
import { splitColumns } from './split.ts';

/** A table that is to be fitted: what its author asked for, where it stands, and where that is written. */
export interface Fitting {
  readonly table: SetTable;
  readonly asked: Width | undefined;
  readonly room: Room;
  readonly place: Place;
  /** Its id, or what it is called instead. */
  readonly name: string;
  /** What stands at the place. */
  readonly found: string;
  /** Whether it is a block, for which a width can be asked. */
  readonly isBlock: boolean;
}

/**
 * The first form in which a table reads well; else the roomiest in which it is not cut; else in parts.
 *
 * Errors: `table-width` where what is asked for cannot be had; `table-overflow` where no form is wide enough; then
 * undefined. `table-turned`, a hint, where a table takes a page of its own or is divided without being asked to.
 */
export function fitTable({ table, asked, room, place, found, isBlock }: Fitting, report: Report): Fit | undefined {
  const forms = formsOf(room, asked);
  if (forms.length === 0) {
    report(problem(rules, 'table-width', place, found, {}));
    return undefined;
  }
  const widthsAt = measureTable(table);
  const isEnough = (which: keyof Widths) => {
    return ({ size, width }: { size: number; width: number }) => sumOf(widthsAt(size)[which]) <= width;
  };
  const form = asked === 'split' ? undefined : (forms.find(isEnough('good')) ?? forms.findLast(isEnough('least')));
  const fit = form ? { extent: form.extent, small: form.small, parts: [] } : undefined;
  const canSplit = table.rowHeads > 0 && (asked === undefined || asked === 'split');
  const fitted = fit ?? (canSplit ? split(table, room, widthsAt) : undefined);
  if (!fitted) {
    const last = canSplit ? formOfParts(room) : (forms.at(-1) ?? formOfParts(room));
    const needed = sumOf(widthsAt(last.size).least);
    report(
      problem(rules, 'table-overflow', place, found, {
        asked,
        needed: inMillimetres(needed),
        has: inMillimetres(last.width),
      }),
    );
    return undefined;
  }
  const takesPage = room === 'column' && fitted.extent === 'landscape';
  const isTurned = asked === undefined && (takesPage || fitted.parts.length > 0);
  if (isTurned) report(problem(rules, 'table-turned', place, found, { parts: fitted.parts.length, isBlock }));
  return fitted;
}

function split(table: SetTable, room: Room, widthsAt: (size: number) => Widths): Fit | undefined {
  const { extent, small, size, width } = formOfParts(room);
  const parts = splitColumns(table, widthsAt(size), width);
  return parts && { extent, small, parts: parts.length > 1 ? parts : [] };
}

function inMillimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
