import { formatDay } from '../format-date.ts';

interface WelcomeProps {
  report: { title: string; date: string };
  cardCount: number;
}

/** What a new reader has to know, and a line of text to try it on. */
export function Welcome({ report, cardCount }: WelcomeProps) {
  return (
    <main class="gloss welcome" lang="en">
      <p class="welcome-kicker">Gloss is installed</p>
      <h1>Rest the pointer on a marked name, and its card opens.</h1>
      <p class="welcome-sample">
        Try it: on Saturday <b>Keir Starmer</b> asked the <b>coalition of the willing</b> what each
        would offer, and Vladimir Putin for an answer.
      </p>
      <dl class="welcome-points">
        <dt>What it marks</dt>
        <dd>
          People, institutions, countries and plans that one report knows: “{report.title}”, of{' '}
          <time dateTime={report.date}>{formatDay(report.date)}</time>, {cardCount} cards in all.
          Each fact says the paragraph it stands in.
        </dd>
        <dt>Where the switch is</dt>
        <dd>
          Behind the Gloss button in the toolbar: off on one site, or everywhere, at once. If you do
          not see the button, it is in the menu of extensions (the puzzle piece).
        </dd>
        <dt>What it does not do</dt>
        <dd>
          It sends nothing anywhere, and never changes a page. Names are looked up in the report
          that came with it.
        </dd>
      </dl>
    </main>
  );
}
