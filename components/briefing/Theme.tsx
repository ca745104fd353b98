import type { ThemeSubject, ToldTheme } from '../../data/briefing/themes.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { Source } from '../Source.tsx';
import { FigureValue } from './FigureValue.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** Subjects that belong together, each with all that is known of it. */
export function Theme({ theme: { subjects } }: { theme: ToldTheme }) {
  return (
    <div class="theme">
      {subjects.map((subject) => (
        <Told key={subject.id} subject={subject} />
      ))}
    </div>
  );
}

function Told({ subject }: { subject: ThemeSubject }) {
  const { t } = useWords();
  return (
    <article data-kind={subject.kind}>
      <header>
        <p class="kind">
          <KindMark kind={subject.kind} />
          {t(`kind.${subject.kind}`)}
        </p>
        <h3>
          <SubjectLink subject={subject} />
        </h3>
        {subject.figures.map(({ label, value }) => (
          <p key={label} class="theme-figure" lang={REPORT_LANGUAGE}>
            <FigureValue value={value} /> <span class="figure-label">{label}</span>
          </p>
        ))}
        <p class="summary" lang={REPORT_LANGUAGE}>
          {subject.summary}
        </p>
      </header>
      <ul class="facts">
        {subject.facts.map(({ text, cite, note }) => (
          <li key={text}>
            <span lang={REPORT_LANGUAGE}>{text}</span> <Source paragraphs={cite} note={note} />
          </li>
        ))}
      </ul>
    </article>
  );
}
