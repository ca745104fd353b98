import type { ComponentChildren } from 'preact';
import { type Section as SectionName, sectionId } from '../../data/briefing/address.ts';

interface SectionProps {
  name: SectionName;
  title: ComponentChildren;
  /** What is to be seen, in a sentence. */
  deck?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the briefing under its heading. */
export function Section({ name, title, deck, children }: SectionProps) {
  const id = sectionId(name);
  return (
    <section class={`part part-${name}`} id={id} aria-labelledby={`${id}title`}>
      <header class="part-head">
        <h2 id={`${id}title`} tabIndex={-1}>
          {title}
        </h2>
        {deck && <p class="deck">{deck}</p>}
      </header>
      {children}
    </section>
  );
}
