import type { Figure, Unit } from './figures.ts';

/** A figure with its unit, as people read it. */
export function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
    case 'bytes':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'MB':
      return `${value.toFixed(2)} MB`;
    case '%':
      return `${value.toFixed(1)} %`;
    case 'times':
      return `${value.toFixed(2)}×`;
    case 'count':
      return String(Math.round(value));
  }
}

const HEAD = ['', 'Gloss', 'beside', '', 'ratio', 'goal', ''];

/** All figures as a table for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return RIGHT.has(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** The columns that hold numbers. */
const RIGHT = new Set([1, 2, 4]);

function cells({ what, unit, ours, reference, goal, note }: Figure): string[] {
  return [
    what,
    written(ours, unit),
    reference ? written(reference.value, unit) : '',
    reference?.what ?? '',
    reference && reference.value !== 0 ? `${(ours / reference.value).toFixed(2)}` : '',
    goal ? `${goal.met ? '✓' : '✗'} ${goal.says}` : '',
    note ?? '',
  ];
}
