import type { BriefingContent } from '../../data/briefing/briefing.ts';
import { Cite } from '../Cite.tsx';
import { formatSpan } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { SubjectLink } from './SubjectLink.tsx';

interface MastheadProps {
  content: BriefingContent;
  onPrint(): void;
}

/** What the report is called, from when it is and who wrote it, and how it begins. */
export function Masthead({ content, onPrint }: MastheadProps) {
  const { t, rich, tag } = useWords();
  const { title, date, until = date, credits, outline } = content;
  const when = <time dateTime={date}>{formatSpan({ from: date, to: until }, tag)}</time>;
  const [first] = outline;
  return (
    <header class="masthead">
      <div class="masthead-line">
        <p class="masthead-name">{t('briefing.name')}</p>
        <p class="masthead-date">{rich('card.reported', { date: when })}</p>
        <button type="button" class="masthead-print" onClick={onPrint}>
          {t('briefing.print')}
        </button>
      </div>
      <h1 lang={REPORT_LANGUAGE}>{title}</h1>
      {first && (
        <p class="standfirst">
          <span lang={REPORT_LANGUAGE}>{first.gist}</span> <Cite paragraphs={[first.n]} />
        </p>
      )}
      {credits.length > 0 && (
        <ul class="byline" aria-label={t('briefing.credits')}>
          {credits.map((subject) => (
            <li key={subject.id}>
              <SubjectLink subject={subject} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
