import type { ComponentChild } from 'preact';
import type { StanceLevel } from '../../data/schema/pack.ts';

/** The id of a stance's pattern, for `fill`. */
function fillId(level: StanceLevel): string {
  return `stance-${level}`;
}

/** The paint of a stance, on a page that has {@link StanceFills}. */
export function stanceFill(level: StanceLevel): string {
  return `url(#${fillId(level)})`;
}

/** Units of the map that a pattern repeats after. */
const TILE = 14;

/** What is drawn in a tile: the more committed, the fuller. Each differs without colour, too. */
const MARKS: Record<StanceLevel, ComponentChild> = {
  pledged: <rect class="full" width={TILE} height={TILE} />,
  'offers-support': <path class="broad" d="M-4 18 18-4M-11 11 11-11M3 25 25 3" />,
  reserved: <circle class="dot" cx="7" cy="7" r="3.2" />,
  'ruled-out': <path class="fine" d="M3 3l8 8M11 3l-8 8" />,
  represented: null,
  'withholds-backstop': <path class="line" d="M0 3.500h14M0 10.500h14" />,
  'other-side': <path class="line" d="M3.500 0v14M10.500 0v14" />,
};

/** A pattern for each stance, for all that is drawn on the page. */
export function StanceFills() {
  return (
    <svg class="stance-fills" width="0" height="0" aria-hidden="true">
      <defs>
        {(Object.keys(MARKS) as StanceLevel[]).map((level) => (
          <pattern
            key={level}
            id={fillId(level)}
            class={`fill fill-${level}`}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
          >
            <rect class="ground" width={TILE} height={TILE} />
            {MARKS[level]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
