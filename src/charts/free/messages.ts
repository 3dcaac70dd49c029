/** What authors are told about charts that they specified themselves. */
import { rule } from '../../base/problem.ts';
import type { Limits } from './limits.ts';

type Reached = 'time' | 'memory' | 'crash' | 'length';

interface LimitParams {
  readonly reached: Reached;
  readonly limits: Limits;
}

const swedishLimits: Readonly<Record<Reached, (limits: Limits) => string>> = {
  time: ({ milliseconds }) => `Diagrammet tog för lång tid att rita (mer än ${milliseconds / 1000} s).`,
  memory: ({ heap }) => `Diagrammet krävde för mycket minne (mer än ${heap} MiB).`,
  crash: () => 'Vega avslutades mitt i ritandet.',
  length: ({ characters }) => `Bilden blev för stor (mer än ${characters} tecken).`,
};

const englishLimits: Readonly<Record<Reached, (limits: Limits) => string>> = {
  time: ({ milliseconds }) => `The chart took too long to draw (more than ${milliseconds / 1000} s).`,
  memory: ({ heap }) => `The chart needed too much memory (more than ${heap} MiB).`,
  crash: () => 'Vega ended while it was drawing.',
  length: ({ characters }) => `The picture became too large (more than ${characters} characters).`,
};

/** The rules of free charts. */
export const rules = {
  'spec-fault': rule<{ sentence: string }>({
    severity: 'error',
    sv: ({ sentence }) => ({
      text: `Vega kan inte rita diagrammet: ${sentence}`,
      expected: 'en beskrivning som Vega-Lite förstår',
      hint: 'Jämför med exemplet i docs/vega-lite.md, eller använd ett chart-block.',
    }),
    en: ({ sentence }) => ({
      text: `Vega cannot draw the chart: ${sentence}`,
      expected: 'a specification that Vega-Lite understands',
      hint: 'Compare it with the example in docs/vega-lite.md, or use a chart block.',
    }),
  }),
  'spec-warning': rule<{ sentence: string }>({
    severity: 'warning',
    sv: ({ sentence }) => ({
      text: `Vega-Lite varnar: ${sentence}`,
      expected: 'en beskrivning utan varningar',
      hint: 'Ändra det som varningen gäller: diagrammet visar kanske inte det du tänkt.',
    }),
    en: ({ sentence }) => ({
      text: `Vega-Lite warns: ${sentence}`,
      expected: 'a specification without warnings',
      hint: 'Change what the warning is about: the chart may not show what you meant.',
    }),
  }),
  'spec-limit': rule<LimitParams>({
    severity: 'error',
    sv: ({ reached, limits }) => ({
      text: swedishLimits[reached](limits),
      expected: 'ett diagram som går fort att rita',
      hint: 'Välj färre rader med where: eller sum:, och se över steg, klasser och skalor.',
    }),
    en: ({ reached, limits }) => ({
      text: englishLimits[reached](limits),
      expected: 'a chart that is drawn quickly',
      hint: 'Choose fewer rows with where: or sum:, and look over steps, classes and scales.',
    }),
  }),
  'spec-picture': rule({
    severity: 'error',
    sv: () => ({
      text: 'Bilden innehåller något som inte får stå i rapporten.',
      expected: 'former och text, utan adresser',
      hint: 'Skriv färger som "#0b4f6c", och ta bort värden som innehåller adresser.',
    }),
    en: () => ({
      text: 'The picture holds something that may not stand in the report.',
      expected: 'shapes and text, without addresses',
      hint: 'Write colours as "#0b4f6c", and remove values that hold addresses.',
    }),
  }),
  'chart-contrast': rule<{ ratio: string; least: string }>({
    severity: 'warning',
    sv: ({ ratio, least }) => ({
      text: `Färgen är för ljus mot vitt papper: kontrasten är ${ratio} till 1.`,
      expected: `minst ${least} till 1`,
      hint: 'Välj en mörkare färg, eller ta bort raden: husets egna färger syns.',
    }),
    en: ({ ratio, least }) => ({
      text: `The colour is too light on white paper: its contrast is ${ratio} to 1.`,
      expected: `at least ${least} to 1`,
      hint: "Choose a darker colour, or remove the line: the house's own colours are seen.",
    }),
  }),
  'spec-year': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” är ett årtal. Som tidpunkt läses det som millisekunder efter 1970.`,
      expected: 'type: ordinal eller quantitative, utan timeUnit',
      hint: 'Ta bort raden, eller skriv type: quantitative och format: d.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” is a year. As a point in time it is read as milliseconds after 1970.`,
      expected: 'type: ordinal or quantitative, without timeUnit',
      hint: 'Remove the line, or write type: quantitative and format: d.',
    }),
  }),
  'spec-mark': rule<{ both: boolean }>({
    severity: 'error',
    sv: ({ both }) => ({
      text: both ? 'Diagrammet har både mark: och layer:.' : 'Diagrammet har varken mark: eller layer:.',
      expected: 'antingen mark: eller layer:',
      hint: both
        ? 'Flytta mark: till ett eget lager under layer:.'
        : 'Lägg till en rad ”mark: bar” eller ”mark: line”.',
    }),
    en: ({ both }) => ({
      text: both ? 'The chart has both mark: and layer:.' : 'The chart has neither mark: nor layer:.',
      expected: 'either mark: or layer:',
      hint: both ? 'Move mark: to a layer of its own under layer:.' : 'Add a line “mark: bar” or “mark: line”.',
    }),
  }),
  'spec-rows': rule<{ rows: number; most: number }>({
    severity: 'error',
    sv: ({ rows, most }) => ({
      text: `Diagrammet läser ${rows} rader, som alla ska stå i tabellen bredvid.`,
      expected: `högst ${most} rader`,
      hint: 'Välj rader med where:, eller lägg ihop dem med sum:.',
    }),
    en: ({ rows, most }) => ({
      text: `The chart reads ${rows} rows, which all are to stand in the table beside it.`,
      expected: `at most ${most} rows`,
      hint: 'Choose rows with where:, or add them up with sum:.',
    }),
  }),
};
