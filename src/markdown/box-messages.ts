/** What authors are told about containers. */
import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of containers. */
export const boxRules = {
  'box-unknown': rule<{ known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Det finns ingen ruta med det namnet.',
      expected: known.map((name) => `:::${name}`).join(', '),
      hint: menade(meant, 'Välj ett av namnen ovan, eller skriv texten utan ruta.'),
    }),
    en: ({ known, meant }) => ({
      text: 'There is no box of that name.',
      expected: known.map((name) => `:::${name}`).join(', '),
      hint: didYouMean(meant, 'Choose one of the names above, or write the text without a box.'),
    }),
  }),
  'box-empty': rule({
    severity: 'error',
    sv: () => ({
      text: 'Rutan är tom.',
      expected: 'text mellan ::: och :::',
      hint: 'Skriv rutans text, eller ta bort rutan.',
    }),
    en: () => ({
      text: 'The box is empty.',
      expected: 'text between ::: and :::',
      hint: "Write the box's text, or remove the box.",
    }),
  }),
  'box-open': rule({
    severity: 'error',
    sv: () => ({
      text: 'Rutan stängs inte, så den sväljer det som kommer efter.',
      expected: 'en rad ::: efter rutans text, med minst lika många kolon som först',
      hint: 'Lägg till raden :::. En ruta som håller en annan börjar och slutar med fler kolon: ::::.',
    }),
    en: () => ({
      text: 'The box is not closed, so it swallows what comes after it.',
      expected: 'a line ::: after its text, with at least as many colons as the first',
      hint: 'Add the line :::. A box that holds another begins and ends with more colons: ::::.',
    }),
  }),
  'box-depth': rule<{ deepest: number }>({
    severity: 'error',
    sv: ({ deepest }) => ({
      text: 'För många rutor ligger i varandra. Kapitlet är läst hit.',
      expected: `högst ${deepest} rutor i varandra`,
      hint: 'Stäng rutorna ovanför med :::, eller dela upp dem.',
    }),
    en: ({ deepest }) => ({
      text: 'Too many boxes stand in each other. The chapter is read up to here.',
      expected: `at most ${deepest} boxes in each other`,
      hint: 'Close the boxes above with :::, or part them.',
    }),
  }),
  'box-form': rule<{ closing: boolean }>({
    severity: 'error',
    sv: ({ closing }) => ({
      text: closing ? 'Här är ingen ruta öppen.' : 'Raden går inte att läsa som början på en ruta.',
      expected: closing
        ? 'en rad ::: bara efter en rutas text'
        : ':::namn eller :::namn{egenskap=värde}, ensamt på raden',
      hint: closing
        ? 'Ta bort raden. En ruta som håller en annan börjar och slutar med fler kolon: ::::.'
        : 'Kontrollera namnet, att { } är stängda, och att texten börjar på nästa rad.',
    }),
    en: ({ closing }) => ({
      text: closing ? 'No box is open here.' : 'The line cannot be read as the beginning of a box.',
      expected: closing
        ? "a line ::: only after a box's text"
        : ':::name or :::name{attribute=value}, alone on its line',
      hint: closing
        ? 'Remove the line. A box that holds another begins and ends with more colons: ::::.'
        : 'Check the name, that { } are closed, and that the text begins on the next line.',
    }),
  }),
  'quote-source': rule({
    severity: 'warning',
    sv: () => ({
      text: 'Citatet säger inte vem som sagt det.',
      expected: ':::quote{by="namn, titel"}',
      hint: 'Lägg till by=…, eller skriv texten som ett vanligt stycke.',
    }),
    en: () => ({
      text: 'The quote does not say whose words it holds.',
      expected: ':::quote{by="name, title"}',
      hint: 'Add by=…, or write the text as an ordinary paragraph.',
    }),
  }),
  'medskick-missing': rule({
    severity: 'error',
    sv: () => ({
      text: 'Listan blir tom: rapporten har inga medskick.',
      expected: 'minst en ruta :::medskick{to=…} i något kapitel',
      hint: 'Skriv medskicken i sina kapitel, eller ta bort blocket.',
    }),
    en: () => ({
      text: 'The list would be empty: the report hands nothing on.',
      expected: 'at least one box :::medskick{to=…} in some chapter',
      hint: 'Write them in their chapters, or remove the block.',
    }),
  }),
  'medskick-text': rule({
    severity: 'error',
    sv: () => ({
      text: 'Medskicket börjar inte med ett stycke.',
      expected: 'först ett stycke som säger vad som skickas med',
      hint: 'Skriv medskicket som ett stycke. Skäl och listor kan stå i det som följer.',
    }),
    en: () => ({
      text: 'What is handed on does not begin with a paragraph.',
      expected: 'first a paragraph that says what is handed on',
      hint: 'Write it as a paragraph. Reasons and lists can stand in what follows.',
    }),
  }),
};
