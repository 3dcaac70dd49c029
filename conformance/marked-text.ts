/** The text of a PDF's marked content, read from its glyphs. Source: ISO 32000-1, 9.10 and 14.6. */
import { decodePDFRawStream, type PDFContext, PDFDict, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';

const token = /\((?:\\[\s\S]|[^\\)])*\)|<<|>>|<[\da-f\s]*>|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/gi;

/** The text of each marked content of a page or form by its number (MCID). */
export function readMarkedText(context: PDFContext, holder: PDFRef): Map<number, string> {
  const owner = context.lookup(holder);
  const isForm = owner instanceof PDFRawStream;
  const dictionary = isForm ? owner.dict : context.lookup(holder, PDFDict);
  const content = isForm ? owner : streamAt(context, dictionary, 'Contents');
  const fonts = context
    .lookup(dictionary.get(PDFName.of('Resources')), PDFDict)
    .lookupMaybe(PDFName.of('Font'), PDFDict);
  const texts = new Map<number, string>();
  const open: Open[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  let operands: string[] = [];
  const say = (id: number | undefined, text: string) => {
    if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${text}`);
  };
  for (const [word] of unpack(content).matchAll(token)) {
    if (/^[(</\d.+-]|^>>/.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'BDC' || word === 'BMC') {
      const opened = openedBy(operands, open.at(-1));
      open.push(opened);
      if (opened.isReplaced && !open.at(-2)?.isReplaced) say(opened.id, replacementIn(operands));
    } else if (word === 'EMC') open.pop();
    else if (word === 'Tf') font = readCodes(fonts?.lookupMaybe(PDFName.of(operands.at(-2)?.slice(1) ?? ''), PDFDict));
    else if (/^(?:Tj|TJ)$/.test(word)) {
      const { id, isReplaced } = open.at(-1) ?? {};
      if (!isReplaced) say(id, decode(operands, font));
    }
    operands = [];
  }
  return texts;
}

/** What is open: marked content with a number, something inside it, or an artifact; a replacement text hides the glyphs. */
interface Open {
  readonly id: number | undefined;
  readonly isReplaced: boolean;
}

function openedBy(operands: readonly string[], outer: Open | undefined): Open {
  const at = operands.indexOf('/MCID');
  if (operands.includes('/Artifact')) return { id: undefined, isReplaced: false };
  if (at >= 0) return { id: Number(operands[at + 1]), isReplaced: false };
  return { id: outer?.id, isReplaced: outer?.isReplaced === true || operands.includes('/ActualText') };
}

/** A replacement is ASCII, or UTF-16 after its mark. */
function replacementIn(operands: readonly string[]): string {
  const source = operands[operands.indexOf('/ActualText') + 1] ?? '';
  const literal = /^\((.*)\)$/s.exec(source)?.[1];
  if (literal !== undefined) return literal.replace(/\\([\\()])/g, '$1');
  const hexadecimal = /^<(?:feff)?((?:[\da-f]{4})*)>$/i.exec(source)?.[1];
  if (hexadecimal === undefined) throw new Error(`The replacement ${source} has an unknown form`);
  return decodeUtf16(hexadecimal, 0);
}

function streamAt(context: PDFContext, dictionary: PDFDict, key: string): PDFRawStream | undefined {
  const stream = context.lookup(dictionary.get(PDFName.of(key)));
  return stream instanceof PDFRawStream ? stream : undefined;
}

/** The bytes of a stream, one a character; of none, nothing. */
function unpack(stream: PDFRawStream | undefined): string {
  if (!stream) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** What a font's codes say, by their four hexadecimal digits. */
function readCodes(font: PDFDict | undefined): Map<string, string> {
  const table = font && streamAt(font.context, font, 'ToUnicode');
  const codes = new Map<string, string>();
  for (const [, kind, body = ''] of unpack(table).matchAll(/beginbf(char|range)(.*?)endbf/gs)) {
    for (const [, low = '', high = '', text = high] of body.matchAll(kind === 'char' ? pair : triple)) {
      const last = kind === 'char' ? low : high;
      for (let code = Number.parseInt(low, 16), step = 0; code + step <= Number.parseInt(last, 16); step++) {
        codes.set(hexadecimal(code + step), decodeUtf16(text, step));
      }
    }
  }
  return codes;
}

const pair = /<([\da-f]+)>\s*<([\da-f]+)>/gi;
const triple = /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi;

/** Text written as UTF-16; `step` is added to its last character. */
function decodeUtf16(text: string, step: number): string {
  if (text === '') return '';
  const units = (text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + step).replace(
    /[\ufb00-\ufb06]/g,
    (ligature) => ligature.normalize('NFKC'),
  );
}

function decode(strings: readonly string[], font: ReadonlyMap<string, string>): string {
  return strings
    .filter((operand) => operand.startsWith('<'))
    .flatMap((operand) => operand.match(/[\da-f]{4}/gi) ?? [])
    .map((code) => font.get(code.toUpperCase()) ?? '')
    .join('');
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0').toUpperCase();
}
