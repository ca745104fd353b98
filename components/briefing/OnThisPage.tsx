import { useWords } from '../i18n/use-words.ts';
import { PageOverview, type PageOverviewProps } from '../popup/PageOverview.tsx';

/** What the page beside the briefing names, and why nothing where it names nothing. */
export function OnThisPage(props: PageOverviewProps) {
  const { t } = useWords();
  return (
    <section class="beside-page" aria-labelledby="beside-page">
      <p class="beside-page-title" id="beside-page">
        {t('briefing.onPage')}
      </p>
      <PageOverview {...props} />
    </section>
  );
}
