import type { Report } from '../../data/schema/pack.ts';
import { formatDay } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Dates } from './Dates.tsx';
import { Message } from './Message.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { Place, PopupState } from './popup-state.ts';
import { Stances } from './Stances.tsx';
import { Strip } from './Strip.tsx';
import { SubjectIndex } from './SubjectIndex.tsx';

export interface PageOverviewProps {
  state: PopupState;
  report: Pick<Report, 'title' | 'date'>;
  cardCount: number;
  onJump(id: string): void;
  /** Go to a place where a subject is named. */
  onGo(subject: string, place: Place): void;
  onOpen(id: string): void;
  onReload(): void;
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
}

/** What the page is about in the report's terms, or why that cannot be said. */
export function PageOverview(props: PageOverviewProps) {
  const { t, rich, tag } = useWords();
  const { page, site, everywhere } = props.state;
  if (page.at === 'unreadable' || page.at === 'foreign') {
    return <Message title={t(`popup.${page.at}.title`)}>{t(`popup.${page.at}.text`)}</Message>;
  }
  if (!everywhere) {
    return (
      <Message
        title={t('popup.offEverywhere.title')}
        action={{
          label: t('popup.offEverywhere.turnOn'),
          run: () => props.onSwitchEverywhere(true),
        }}
      >
        {t('popup.offEverywhere.text')}
      </Message>
    );
  }
  if (site?.on === false) {
    return (
      <Message
        title={t('popup.offHere.title')}
        action={{
          label: t('popup.offHere.turnOn', { site: site.host }),
          run: () => props.onSwitchSite(true),
        }}
      >
        {t('popup.offHere.text')}
      </Message>
    );
  }
  if (page.at === 'loading') {
    return (
      <Message title={t('popup.loading.title')} busy>
        {t('popup.loading.text')}
      </Message>
    );
  }
  if (page.at === 'stopped' || page.at === 'fault') {
    return (
      <Message
        title={t(`popup.${page.at}.title`)}
        action={{ label: t('popup.reload'), run: props.onReload }}
      >
        {t(`popup.${page.at}.text`)}
      </Message>
    );
  }
  if (page.subjects.length === 0) {
    return (
      <Message title={t('popup.nothing.title')}>
        {t('popup.nothing.text', { total: props.cardCount })}
      </Message>
    );
  }
  return (
    <div class="popup-page scrolls">
      <PageSummary onTopic={page.onTopic} subjects={page.subjects} cardCount={props.cardCount} />
      {(!page.placed || page.subjects.some(({ places }) => places.length > 0)) && (
        <Strip subjects={page.subjects} elsewhere={page.elsewhere} onGo={props.onGo} />
      )}
      <SubjectIndex subjects={page.subjects} onJump={props.onJump} onOpen={props.onOpen} />
      <Stances groups={page.stances} onOpen={props.onOpen} />
      <Dates dates={page.dates} onOpen={props.onOpen} />
      <p class="popup-source">
        {rich('popup.source', {
          title: <cite lang={REPORT_LANGUAGE}>{props.report.title}</cite>,
          date: formatDay(props.report.date, tag),
        })}
      </p>
    </div>
  );
}
