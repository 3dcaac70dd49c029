/** The forms that a table can have in print: how wide its place is, and how large its type. */

/** How far a table reaches: over the text column, over text and margin, or over a page that lies down. */
export type Extent = 'text' | 'wide' | 'landscape';

/** What authors can ask for: a place, or parts below each other. */
export const widths = ['text', 'wide', 'landscape', 'split'] as const;

/** One of {@link widths}. */
export type Width = (typeof widths)[number];

/** Where a table stands: in the text, in a box, quote or list, in a note in the margin, or in a chapter whose pages lie down. */
export type Room = 'column' | 'box' | 'note' | 'landscape';

/** Columns of a table, beside its row heads, from one to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How a table is printed. It is whole if it has no parts; else each of them has its row heads. */
export interface Fit {
  readonly extent: Extent;
  /** Whether its type is as small as the report's smallest. */
  readonly small: boolean;
  readonly parts: readonly Stretch[];
}

/** How the tables of a report are printed, by the ids of blocks and the names of pipe tables. */
export type Fits = ReadonlyMap<string, Fit>;

/** A form, in points: the room that it has and the size of its type. */
export interface Form extends Omit<Fit, 'parts'> {
  readonly width: number;
  readonly size: number;
}

/** The sizes of type in tables, in points, as in `templates/tokens.css`. */
const sizes = { usual: 9, small: 8.5 };

/** What the padding and indents of a box, quote or list take of the text column, in points. */
const inset = 45;

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** The widths of the columns of `templates/tokens.css`, in points. */
const rooms: Readonly<Record<Extent, number>> = { text: points(118), wide: points(166), landscape: points(253) };

/** What is narrower than the text column. */
const narrow = { box: rooms.text - inset, note: points(40) };

const form = (extent: Extent, small: boolean, width = rooms[extent]): Form => ({
  extent,
  small,
  width,
  size: small ? sizes.small : sizes.usual,
});

/** The forms of tables in the text; small type in the text column alone must be asked for. */
const inColumn = [
  form('text', false),
  form('wide', false),
  form('wide', true),
  form('landscape', false),
  form('landscape', true),
];

/** The forms that a table may have, the one to be preferred first; none where what is asked for cannot be had there. */
export function formsOf(room: Room, asked: Width | undefined): readonly Form[] {
  if (room === 'landscape') return [form('landscape', true)];
  if (room !== 'column') {
    const isText = asked === undefined || asked === 'text' || asked === 'split';
    return isText ? [false, true].map((small) => form('text', small, narrow[room])) : [];
  }
  if (asked === undefined || asked === 'split') return inColumn;
  return [form(asked, false), form(asked, true)];
}

/** The form that the parts of a divided table have. */
export function formOfParts(room: Room): Form {
  if (room === 'column') return form('wide', false);
  return room === 'landscape' ? form('landscape', true) : form('text', false, narrow[room]);
}
