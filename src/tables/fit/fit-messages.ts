/** What authors are told about tables that are too wide. */
import { rule } from '../../base/problem.ts';
import type { Width } from './forms.ts';

/** The rules of the width of tables. Lengths are in millimetres. */
export const fitRules = {
  'table-width': rule({
    severity: 'error',
    sv: () => ({
      text: 'I en ruta, ett citat, en lista eller en not kan tabellen inte bli bredare än texten.',
      expected: 'width: text, width: split eller ingen width',
      hint: 'Flytta ut tabellen i texten, eller ta bort width.',
    }),
    en: () => ({
      text: 'In a box, a quote, a list or a note the table cannot be wider than the text.',
      expected: 'width: text, width: split or no width',
      hint: 'Move the table out into the text, or remove width.',
    }),
  }),
  'table-overflow': rule<{ asked: Width | undefined; needed: number; has: number }>({
    severity: 'error',
    sv: ({ asked, needed, has }) => ({
      text: `Tabellen behöver ${needed} mm, men där finns ${has} mm.`,
      expected: asked ? `en tabell som får plats med width: ${asked}` : 'en tabell som får plats på sidan',
      hint: asked
        ? 'Ta bort width, så väljer programmet själv; eller visa färre kolumner och kortare ord.'
        : 'Visa färre kolumner, eller korta de längsta orden.',
    }),
    en: ({ asked, needed, has }) => ({
      text: `The table needs ${needed} mm, but there are ${has} mm.`,
      expected: asked ? `a table that fits with width: ${asked}` : 'a table that fits on the page',
      hint: asked
        ? 'Remove width, so that the program chooses; or show fewer columns and shorter words.'
        : 'Show fewer columns, or shorten the longest words.',
    }),
  }),
  'table-turned': rule<{ parts: number; isBlock: boolean }>({
    severity: 'hint',
    sv: ({ parts, isBlock }) => ({
      text:
        parts > 0
          ? `Tabellen är för bred för sidan och trycks i ${parts} delar under varandra.`
          : 'Tabellen är för bred för en stående sida och trycks på en egen, liggande.',
      expected: isBlock ? `width: ${parts > 0 ? 'split' : 'landscape'}, om det ska vara så` : 'högst 166 mm',
      hint: 'Färre kolumner eller kortare kolumnhuvuden gör tabellen smalare.',
    }),
    en: ({ parts, isBlock }) => ({
      text:
        parts > 0
          ? `The table is too wide for the page and is printed in ${parts} parts, one below the other.`
          : 'The table is too wide for a portrait page and is printed on a landscape page of its own.',
      expected: isBlock ? `width: ${parts > 0 ? 'split' : 'landscape'}, if it is to be so` : 'at most 166 mm',
      hint: 'Fewer columns or shorter heads make the table narrower.',
    }),
  }),
};
