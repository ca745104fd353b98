import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OptionsSectionProps {
  title: string;
  deck?: string;
  children: ComponentChildren;
}

/** A part of the options: what it is about at the side, what can be chosen beside it. */
export function OptionsSection({ title, deck, children }: OptionsSectionProps) {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {deck && <p class="options-note">{deck}</p>}
      </header>
      <div class="options-body">{children}</div>
    </section>
  );
}
