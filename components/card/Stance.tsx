import type { CardStance } from '../../data/cards/card-stance.ts';
import { Cite } from '../Cite.tsx';

/** Where a country stands, in words, with a meter where the stance has a rung on the ladder. */
export function Stance({ stance: { label, text, cite, rung } }: { stance: CardStance }) {
  return (
    <section class="stance" aria-label="Stance">
      {rung && <Meter at={rung.at} of={rung.of} />}
      <p>
        <strong>{label}</strong>
        <span class="stance-text">
          {text} <Cite paragraphs={cite} />
        </span>
      </p>
    </section>
  );
}

/** A picture of what the label beside it says, so it is left out for screen readers. */
function Meter({ at, of }: { at: number; of: number }) {
  const rungs = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div class="meter" aria-hidden="true">
      {rungs.map((rung) => (
        <i key={rung} class={rung < at ? 'below' : rung === at ? 'here' : 'above'} />
      ))}
    </div>
  );
}
