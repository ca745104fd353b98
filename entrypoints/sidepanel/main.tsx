import '../../components/briefing-sheet.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { OnThisPage } from '../../components/briefing/OnThisPage.tsx';
import { BriefingPage, openSubject } from '../shared/briefing/BriefingPage.tsx';
import { watchPage } from '../shared/tab/watch-page.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Shows the briefing beside a page, and before it what that page names. */
function start(root: HTMLElement): Promise<void> {
  return watchPage(pack, true, ({ words, window: _, ...page }) =>
    render(
      <BriefingPage
        words={words}
        before={
          <OnThisPage
            {...page}
            report={pack.report}
            cardCount={pack.subjects.length}
            onOpen={openSubject}
          />
        }
      />,
      root,
    ),
  );
}
