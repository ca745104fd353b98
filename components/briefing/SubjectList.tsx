import type { KindList } from '../../data/briefing/who.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { Section } from './Section.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** Everybody and everything that has a card, by kind. */
export function SubjectList({ lists }: { lists: KindList[] }) {
  const { t } = useWords();
  return (
    <Section name="subjects" title={t('briefing.subjects.title')}>
      <div class="who">
        {lists.map(({ kind, subjects }) => (
          <section key={kind} data-kind={kind}>
            <h3 class="kind">
              <KindMark kind={kind} />
              {t(`kinds.${kind}`)}
            </h3>
            <ul>
              {subjects.map((subject) => (
                <li key={subject.id}>
                  <SubjectLink subject={subject} />
                  {subject.role && (
                    <span class="who-role" lang={REPORT_LANGUAGE}>
                      {subject.role}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
