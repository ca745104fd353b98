import type { Kind } from '../data/schema/pack.ts';

const SHAPES: Record<Kind, string> = {
  person: 'M5 .8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4z',
  institution: 'M1.2 1.2h7.6v7.6H1.2z',
  country: 'M1 .5h1.4v.7H9.4L7.6 3.9l1.8 2.7H2.4v2.9H1z',
  initiative: 'M5 .2 9.8 5 5 9.8.2 5z',
  concept: 'M5 .6 9.7 9.2H.3z',
  event: 'M3.6.5h2.8v3.1h3.1v2.8H6.4v3.1H3.6V6.4H.5V3.6h3.1z',
};

/** The small shape of a kind in its accent colour, so that kinds differ without colour, too. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <svg class="kind-mark" data-kind={kind} viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
