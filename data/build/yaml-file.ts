import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './problem.ts';

/** A way down into a file's data: field names and list positions (the first is 0). */
export type Path = readonly (string | number)[];

/** A file of the pack as data, which still knows where each piece of it stands. */
export interface YamlFile {
  /** Path inside `data/pack`. */
  name: string;
  value: unknown;
  /** Makes a problem of what is wrong at a path. */
  problem(path: Path, message: string): Problem;
}

/**
 * Parses one file.
 *
 * @param name path inside `data/pack`, for problems to name
 * @param text its content
 * @returns the file, or the problems that keep it from being read as data
 */
export function parseYamlFile(name: string, text: string): YamlFile | Problem[] {
  const broken = text.split('\uFFFD')[0] ?? '';
  if (broken !== text) {
    const line = broken.split('\n').length;
    const message = 'a character here is not text; save the file as UTF-8 and write it anew';
    return [{ file: name, line, place: '', message }];
  }
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...doc.errors, ...doc.warnings].map(({ code, message, pos }) => ({
    file: name,
    line: lines.linePos(pos[0]).line,
    place: '',
    message: SYNTAX[code] ?? `this is not valid YAML: ${message}`,
  }));
  visit(doc, {
    Pair(_, { key }) {
      if (isScalar(key)) return;
      const line = lines.linePos((isNode(key) && key.range?.[0]) || 0).line;
      faults.push({
        file: name,
        line,
        place: '',
        message: 'the name of a field is missing before “:”',
      });
    },
  });
  if (faults.length > 0) return faults;
  const problem = (path: Path, message: string): Problem => ({
    file: name,
    line: lineOf(doc, lines, path),
    place: oneLine(placeOf(path)),
    message: oneLine(message),
  });
  try {
    return { name, value: doc.toJS(), problem };
  } catch (error) {
    // An alias to nothing, or aliases that would unfold without end.
    return [
      problem([], `this is not valid YAML: ${error instanceof Error ? error.message : error}`),
    ];
  }
}

/** The faults that editors make most, said in plain words. */
const SYNTAX: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this field stands here twice; keep one of them',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  BAD_INDENT: 'this line is not indented like the lines that it belongs to',
  MISSING_CHAR: 'a quotation mark, bracket or comma is missing here',
  UNEXPECTED_TOKEN: 'YAML does not expect this here; put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it must be put in quotation marks',
  MULTIPLE_DOCS: 'a file holds one document only; take the line --- away',
};

/** A problem is told in one line, even where what it quotes from a file has several. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/**
 * The line of the deepest piece of the path that exists; that of its field name, where it has one.
 */
function lineOf(doc: Document, lines: LineCounter, path: Path): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

/** `['facts', 1, 'cite']` as an editor counts: `facts 2 › cite`. */
function placeOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : ` › ${step}`))
    .join('')
    .replace(/^ (› )?/, '');
}
