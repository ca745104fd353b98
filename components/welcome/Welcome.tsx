import icon from '../../assets/icon.svg';
import { formatDay } from '../format-date.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { Speaking } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';

interface WelcomeProps {
  words: Words;
  report: { title: string; date: string };
  cardCount: number;
  onOptions(): void;
}

/** What a new reader has to know, and a line of text to try it on. */
export function Welcome({ words, report, cardCount, onOptions }: WelcomeProps) {
  const { t, rich, language, tag } = words;
  return (
    <Speaking value={words}>
      <main class="gloss welcome" lang={language} dir="ltr">
        <p class="welcome-kicker">
          {/* By this sign the button in the toolbar is found. */}
          <img src={icon} alt="" width="32" height="32" />
          {t('welcome.kicker')}
        </p>
        <h1>{t('welcome.heading')}</h1>
        <p class="welcome-sample">{t('welcome.sample')}</p>
        <dl class="welcome-points">
          <dt>{t('welcome.marks.title')}</dt>
          <dd>
            {rich('welcome.marks.text', {
              report: <span lang={REPORT_LANGUAGE}>{report.title}</span>,
              date: <time dateTime={report.date}>{formatDay(report.date, tag)}</time>,
              count: cardCount,
            })}
          </dd>
          <dt>{t('welcome.switch.title')}</dt>
          <dd>{t('welcome.switch.text')}</dd>
          <dt>{t('welcome.harmless.title')}</dt>
          <dd>{t('welcome.harmless.text')}</dd>
        </dl>
        <button type="button" class="welcome-options" onClick={onOptions}>
          {t('welcome.options')}
        </button>
      </main>
    </Speaking>
  );
}
