import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** Rings that are smaller than this both ways are specks, and left out; in units of the map. */
const SPECK = 3;

/**
 * Draws lines as an SVG path on a grid of whole units. Points that fall together are drawn once;
 * since all lines keep to one grid, those of neighbours still meet.
 */
export class Pen implements GeoContext {
  readonly #lines: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.#lines.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    const line = this.#lines.at(-1);
    const last = line?.at(-1);
    const [column, row] = [Math.round(x), Math.round(y)];
    if (last && (last[0] !== column || last[1] !== row)) line?.push([column, row]);
  }

  /** SVG closes what is filled by itself. */
  closePath(): void {}

  /** Points are not drawn. */
  arc(): void {}
  beginPath(): void {}

  /** The `d` of a path. */
  path(): string {
    return this.#lines.filter(isSeen).map(toPath).join('');
  }
}

function isSeen(line: Point[]): boolean {
  const spread = (axis: 0 | 1) => {
    const places = line.map((point) => point[axis]);
    return Math.max(...places) - Math.min(...places);
  };
  return Math.max(spread(0), spread(1)) >= SPECK;
}

/** Steps from point to point take fewer digits than places. */
function toPath(line: Point[]): string {
  const steps = line.map(([x, y], at) => {
    const [fromX, fromY] = line[at - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  const [start, ...rest] = steps;
  return `M${start}${rest.length > 0 ? `l${rest.join(' ').replaceAll(' -', '-')}` : ''}`;
}
