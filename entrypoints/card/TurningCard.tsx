import { useMemo, useState } from 'preact/hooks';
import { type CardStance, OnPageCard } from '../../components/card/OnPageCard.tsx';
import { wordsOf } from '../../components/i18n/words.ts';
import { type CardAnswer, sendMessage } from '../shared/messages.ts';
import type { Theme } from './theme.ts';

interface TurningCardProps {
  first: CardAnswer;
  theme: Theme;
  textScale: number;
  /** When the page was published, YYYY-MM-DD, where it says so. */
  pageDay: string | undefined;
  stance: CardStance;
  onPin(): void;
  onClose(): void;
}

/** A card that turns to related subjects, each fetched from the background, and back again. */
export function TurningCard(props: TurningCardProps) {
  const { first, stance, onPin, onClose, ...given } = props;
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
      stance={stance}
      {...given}
      canGoBack={trail.length > 1}
      onTurn={turn}
      onBack={() => setTrail((trail) => trail.slice(0, -1))}
      onPin={stance === 'beside' ? onPin : undefined}
      onClose={stance === 'beside' ? undefined : onClose}
      onBriefing={(address) => void sendMessage('openBriefing', address).catch(() => undefined)}
    />
  );
}
