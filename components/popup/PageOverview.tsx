import type { Report } from '../../data/schema/pack.ts';
import { formatDay } from '../format-date.ts';
import { Message } from './Message.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PopupState } from './popup-state.ts';
import { SubjectIndex } from './SubjectIndex.tsx';

interface PageOverviewProps {
  state: PopupState;
  report: Pick<Report, 'title' | 'date'>;
  cardCount: number;
  onJump(id: string): void;
  onOpen(id: string): void;
  onReload(): void;
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
}

/** What the page is about in the report's terms, or why that cannot be said. */
export function PageOverview(props: PageOverviewProps) {
  const { page, site, everywhere } = props.state;
  if (page.at === 'unreadable') {
    return (
      <Message title="Gloss cannot read this page">
        Browsers keep their own pages and the extension stores closed to extensions. The search
        above works everywhere.
      </Message>
    );
  }
  if (page.at === 'foreign') {
    return (
      <Message title="This is not a web page">
        Gloss reads web pages. What the browser shows here is a document of another kind, such as a
        PDF, a picture or XML. The search above works all the same.
      </Message>
    );
  }
  if (!everywhere) {
    return (
      <Message
        title="Gloss is off everywhere"
        action={{ label: 'Turn Gloss on', run: () => props.onSwitchEverywhere(true) }}
      >
        No page is read and no name is marked.
      </Message>
    );
  }
  if (site?.on === false) {
    return (
      <Message
        title="Gloss is off on this site"
        action={{ label: `Turn on for ${site.host}`, run: () => props.onSwitchSite(true) }}
      >
        Its pages are not read and no name is marked.
      </Message>
    );
  }
  if (page.at === 'loading') {
    return (
      <Message title="The page is still loading" busy>
        Its names appear here as soon as it has been read.
      </Message>
    );
  }
  if (page.at === 'stopped') {
    return (
      <Message
        title="Gloss has stopped on this page"
        action={{ label: 'Reload the page', run: props.onReload }}
      >
        Gloss was updated or turned on after the page was opened. Reload it to mark its names.
      </Message>
    );
  }
  if (page.at === 'fault') {
    return (
      <Message
        title="Gloss stopped on this page"
        action={{ label: 'Reload the page', run: props.onReload }}
      >
        Something in Gloss failed on this page, and it left the page as it was. Reload the page to
        try again.
      </Message>
    );
  }
  if (page.subjects.length === 0) {
    return (
      <Message title="Nothing named here">
        This page names none of the {props.cardCount} subjects of the report. Look one up above.
      </Message>
    );
  }
  return (
    <div class="popup-page scrolls">
      <PageSummary onTopic={page.onTopic} subjects={page.subjects} cardCount={props.cardCount} />
      <SubjectIndex subjects={page.subjects} onJump={props.onJump} onOpen={props.onOpen} />
      <p class="popup-source">
        Source: <cite>{props.report.title}</cite>, {formatDay(props.report.date)}
      </p>
    </div>
  );
}
