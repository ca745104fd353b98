import type { ComponentChild } from 'preact';
import { SECTIONS, type Section, sectionId } from '../../data/briefing/address.ts';
import type { BriefingContent } from '../../data/briefing/briefing.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';

/** The parts of the briefing, each of which it leads to. */
export function Contents({ content }: { content: BriefingContent }) {
  const { t } = useWords();
  const titles: Record<Section, ComponentChild> = {
    figures: content.figures.length > 0 && t('briefing.figures.title'),
    offers: t('briefing.offers.title'),
    ladder: t('briefing.ladder.title'),
    timeline: t('briefing.timeline.title'),
    voices: t('briefing.voices.title'),
    themes: content.themes[0] && <span lang={REPORT_LANGUAGE}>{content.themes[0].title}</span>,
    outline: t('briefing.outline.title'),
    subjects: t('briefing.subjects.title'),
  };
  return (
    <nav class="contents" aria-label={t('briefing.contents')}>
      <ol>
        {SECTIONS.filter((section) => titles[section]).map((section) => (
          <li key={section}>
            <a href={`#${sectionId(section)}`}>{titles[section]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
