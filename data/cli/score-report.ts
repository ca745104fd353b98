import type { RecognisedPage } from './recognise-page.ts';
import { type Compared, f1, precision, recall, type Score, type Span, strictly } from './score.ts';

/** So much of the text around a fault is shown, in UTF-16 units. */
const CONTEXT = 40;

/** One line for each miss and each false mark of a page, with its context and its reason. */
export function faults(file: string, found: RecognisedPage, { missed, wrong }: Compared): string[] {
  if (missed.length + wrong.length === 0) return [];
  const candidates = found.explain();
  const line = (fault: string, span: Span): string => {
    const why = candidates.find(
      ({ subject, start, end }) => subject === span.subject && start < span.end && end > span.start,
    )?.why;
    return `${file}: ${fault} ${span.subject}: ${inContext(found.text, span)} (${why ?? 'not found'})`;
  };
  return [
    ...missed.map((span) => line('missed', span)),
    ...wrong.map((span) => line('false', span)),
  ];
}

function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}

const COLUMNS = ['category', 'marks', 'found', 'precision', 'recall', 'F1', 'strict P', 'strict R'];
const PLAIN = ['plain P', 'plain R', 'plain F1'];

/** The table of scores: ours, strict beside it, then a plain search for the same names. */
export function table(rows: readonly [string, { ours: Score; plain: Score }][]): string[] {
  const cells = rows.map(([name, { ours, plain }]) => [
    name,
    String(ours.gold),
    String(ours.predicted),
    ...[precision(ours), recall(ours), f1(ours)].map(share),
    ...[precision(strictly(ours)), recall(strictly(ours))].map(share),
    ...[precision(plain), recall(plain), f1(plain)].map(share),
  ]);
  const lines = [[...COLUMNS, ...PLAIN], ...cells];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, at) => {
        const width = widths?.[at] ?? 0;
        return at === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}

function share(value: number): string {
  return value.toFixed(4);
}
