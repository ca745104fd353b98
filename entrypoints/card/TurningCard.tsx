import { useMemo, useState } from 'preact/hooks';
import { OnPageCard } from '../../components/card/OnPageCard.tsx';
import { wordsOf } from '../../components/i18n/words.ts';
import { type CardAnswer, sendMessage } from '../shared/messages.ts';
import type { Theme } from './theme.ts';

interface TurningCardProps {
  first: CardAnswer;
  theme: Theme;
  textScale: number;
  /** When the page was published, YYYY-MM-DD, where it says so. */
  pageDay: string | undefined;
}

/** A card that turns to related subjects, each fetched from the background, and back again. */
export function TurningCard({ first, theme, textScale, pageDay }: TurningCardProps) {
  const [trail, setTrail] = useState([first]);
  const { subject, report, locale } = trail.at(-1) ?? first;
  const words = useMemo(() => wordsOf(locale), [locale]);

  const turn = async (id: string) => {
    // An extension that was reloaded meanwhile answers no more: the card stays as it is.
    const next = await sendMessage('getCard', id).catch(() => undefined);
    if (next) setTrail((trail) => [...trail, next]);
  };

  return (
    <OnPageCard
      words={words}
      subject={subject}
      report={report}
      theme={theme}
      textScale={textScale}
      pageDay={pageDay}
      canGoBack={trail.length > 1}
      onTurn={turn}
      onBack={() => setTrail((trail) => trail.slice(0, -1))}
      onBriefing={(address) => void sendMessage('openBriefing', address).catch(() => undefined)}
    />
  );
}
