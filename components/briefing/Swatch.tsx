import type { StanceLevel } from '../../data/schema/pack.ts';
import { stanceFill } from './StanceFills.tsx';

/** The pattern of a stance beside its name, as large as it is on the map. */
export function Swatch({ level }: { level: StanceLevel }) {
  return (
    <svg class="swatch" viewBox="0 0 44 30" aria-hidden="true">
      <rect x="1" y="1" width="42" height="28" fill={stanceFill(level)} />
    </svg>
  );
}
