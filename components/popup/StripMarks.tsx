import type { NamedSubject } from './popup-state.ts';
import { stripLanes } from './strip-parts.ts';

/** Units that the drawing is wide: it is stretched to the width that there is. */
const WIDTH = 1000;
/** How close to either end a line may stand and still be seen whole, in the same units. */
const EDGE = 4;
/** How much of a lane its lines fill. */
const FILL = 0.8;

/** A line for each mention, in a lane for each kind, so that kinds differ without colour, too. */
export function StripMarks({ subjects }: { subjects: NamedSubject[] }) {
  const lanes = stripLanes(subjects);
  return (
    <svg
      class="strip-marks"
      viewBox={`0 0 ${WIDTH} ${Math.max(lanes.length, 1)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lanes.map(({ kind, at }, lane) => (
        <path
          key={kind}
          data-kind={kind}
          d={[...new Set(at.map(across))]
            .map((x) => `M${x} ${lane + (1 - FILL) / 2}v${FILL}`)
            .join('')}
        />
      ))}
    </svg>
  );
}

function across(at: number): number {
  return EDGE + Math.round(at * (WIDTH - 2 * EDGE));
}
