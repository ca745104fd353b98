import type { Figure, Reference } from './figures.ts';
import { PEERS } from './peers.ts';
import { written } from './table.ts';

const WIDTH = 720;
const LABEL = 170;
const VALUE = 90;
const BAR = 14;
const ROW = 24;
const HEAD = 34;
const MARGIN = 16;

/** It brings its own paper: a site may be dark where the reader's system is light. */
const STYLE = `
  .paper { fill: #faf7f0 }
  text { font: 13px system-ui, sans-serif; fill: #2b2925 }
  .head { font-weight: 600 }
  .bar { fill: #b9b2a3 }
  .gloss { fill: #2f6f5e }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #1d1b18 }
    text { fill: #e8e4da }
    .bar { fill: #6d675b }
    .gloss { fill: #6fbfa8 }
  }`;

interface Panel {
  head: string;
  bars: readonly Reference[];
  unit: 'ms' | 'bytes';
  /** How far along its line a value reaches, from 0 to 1. */
  reach(value: number): number;
}

/**
 * A picture of what matters most to readers: the first pass and what every page carries.
 * @returns an SVG, readable on light and dark; undefined where the figures for it were not measured
 */
export function chart(figures: readonly Figure[]): string | undefined {
  const panels = [firstPass(figures), carried(figures)];
  if (panels.some((panel) => panel === undefined)) return undefined;
  let top = 0;
  const drawn = panels.flatMap((panel) => {
    if (!panel) return [];
    const at = top;
    top += HEAD + panel.bars.length * ROW + ROW / 2;
    return [draw(panel, at)];
  });
  const box = { x: -MARGIN, y: -MARGIN / 2, width: WIDTH + 2 * MARGIN, height: top + MARGIN / 2 };
  const { x, y, width, height } = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" role="img">
<title>What Gloss costs, beside others</title>
<style>${STYLE}
</style>
<rect class="paper" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>
${drawn.join('\n')}
</svg>
`;
}

/** From a tenth of a ms to ten seconds, ten times more with each step. */
function firstPass(figures: readonly Figure[]): Panel | undefined {
  const passes = figures.filter(({ measure, unit }) => measure === 'first-pass' && unit === 'ms');
  const [first] = passes;
  if (!first) return undefined;
  const bars = passes.flatMap(({ reference }) => reference ?? []);
  return {
    head: `${upper(first.what)}: time (each step is ten times more)`,
    bars: [{ what: 'Gloss', value: first.ours }, ...bars],
    unit: 'ms',
    reach: (value) => (Math.log10(value) + 1) / 5,
  };
}

function carried(figures: readonly Figure[]): Panel | undefined {
  const ours = figures.find(({ what }) => what === 'always-on script, gzip')?.ours;
  if (ours === undefined) return undefined;
  const most = Math.max(...PEERS.map(({ value }) => value));
  return {
    head: 'Script that every page carries, after gzip',
    bars: [{ what: 'Gloss', value: ours }, ...PEERS],
    unit: 'bytes',
    reach: (value) => value / most,
  };
}

function draw({ head, bars, unit, reach }: Panel, top: number): string {
  const rows = bars.map(({ what, value }, index) => {
    const y = top + HEAD + index * ROW;
    const width = Math.max(2, Math.min(1, reach(value)) * (WIDTH - LABEL - VALUE));
    const kind = what === 'Gloss' ? 'bar gloss' : 'bar';
    return `<text x="${LABEL - 10}" y="${y + 12}" text-anchor="end">${what}</text>
<rect class="${kind}" x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2"/>
<text x="${(LABEL + width + 8).toFixed(1)}" y="${y + 12}">${written(value, unit)}</text>`;
  });
  return `<text class="head" x="0" y="${top + 18}">${head}</text>\n${rows.join('\n')}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
