import { useLayoutEffect, useRef } from 'preact/hooks';
import { paragraphAddress } from '../../data/briefing/address.ts';
import type { OutlineEntry, OutlineFact } from '../../data/briefing/outline.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from './Section.tsx';
import { SubjectLinks } from './SubjectLinks.tsx';

interface OutlineProps {
  entries: OutlineEntry[];
  /** The paragraph that the address names. */
  chosen: number | undefined;
}

/** The report paragraph by paragraph, each with the facts that rest on it. */
export function Outline({ entries, chosen }: OutlineProps) {
  const { t } = useWords();
  return (
    <Section name="outline" title={t('briefing.outline.title')} deck={t('briefing.outline.deck')}>
      <ol class="outline">
        {entries.map((entry) => (
          <Entry key={entry.n} entry={entry} chosen={entry.n === chosen} />
        ))}
      </ol>
    </Section>
  );
}

interface EntryProps {
  entry: OutlineEntry;
  chosen: boolean;
}

function Entry({ entry: { n, gist, note, facts }, chosen }: EntryProps) {
  const { t } = useWords();
  const details = useOpening(chosen);
  const address = paragraphAddress(n);
  return (
    <li id={address.slice(1)} class={chosen ? 'chosen' : undefined}>
      <a
        class="outline-number"
        href={address}
        aria-label={t('card.paragraphs', { count: 1, numbers: n })}
      >
        {n}
      </a>
      <details ref={details}>
        <summary>
          <span class="outline-gist" lang={REPORT_LANGUAGE}>
            {gist}
          </span>{' '}
          <span class="outline-count">{t('briefing.outline.facts', { count: facts.length })}</span>
        </summary>
        {note && (
          <p class="outline-note" lang={REPORT_LANGUAGE}>
            {note}
          </p>
        )}
        <ul class="facts">
          {facts.map((fact) => (
            <Fact key={fact.text} fact={fact} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Fact({ fact: { text, subjects } }: { fact: OutlineFact }) {
  return (
    <li>
      <span lang={REPORT_LANGUAGE}>{text}</span> <SubjectLinks subjects={subjects} />
    </li>
  );
}

/** Opens what the address names, brings it into view and gives it the focus. */
function useOpening(chosen: boolean) {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (!chosen || !details.current) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus({ preventScroll: true });
    details.current.parentElement?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return details;
}
