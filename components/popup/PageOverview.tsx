import type { Report } from '../../data/schema/pack.ts';
import { formatDay } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Dates } from './Dates.tsx';
import { Message, type MessageAction } from './Message.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PageState, Place, PopupState, ReadPage } from './popup-state.ts';
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
  const { t } = useWords();
  const { page, site, everywhere } = props.state;
  const say = (why: Why, action?: MessageAction) => (
    <Message title={t(`popup.${why}.title`)} action={action} busy={why === 'loading'}>
      {t(`popup.${why}.text`)}
    </Message>
  );
  if (page.at === 'unreadable' || page.at === 'foreign') return say(page.at);
  if (!everywhere) {
    const label = t('popup.offEverywhere.turnOn');
    return say('offEverywhere', { label, run: () => props.onSwitchEverywhere(true) });
  }
  if (site?.on === false) {
    const label = t('popup.offHere.turnOn', { site: site.host });
    return say('offHere', { label, run: () => props.onSwitchSite(true) });
  }
  if (page.at === 'loading') return say('loading');
  if (page.at !== 'read') return say(page.at, { label: t('popup.reload'), run: props.onReload });
  if (page.subjects.length > 0) return <ReadOverview {...props} page={page} />;
  return (
    <Message title={t('popup.nothing.title')}>
      {t('popup.nothing.text', { total: props.cardCount })}
    </Message>
  );
}

/** Why there is nothing to say of a page, apart from that it names nobody. */
type Why = Exclude<PageState['at'], 'read'> | 'offEverywhere' | 'offHere';

function ReadOverview({ page, ...props }: PageOverviewProps & { page: ReadPage }) {
  const { rich, tag } = useWords();
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
