import { useMemo, useState } from 'preact/hooks';
import { type CardStance, OnPageCard } from '../../components/card/OnPageCard.tsx';
import { wordsOf } from '../../components/i18n/words.ts';
import type { MentionQuote } from '../shared/card-handle.ts';
import { type CardAnswer, sendMessage } from '../shared/messages.ts';
import type { Theme } from './theme.ts';
import { useChoices } from './use-choices.ts';

interface TurningCardProps {
  first: CardAnswer;
  theme: Theme;
  textScale: number;
  /** When the page was published, YYYY-MM-DD, where it says so. */
  pageDay: string | undefined;
  /** The mention that the card was opened for. */
  quote: MentionQuote;
  stance: CardStance;
  onPin(): void;
  /** Called to put a pinned card elsewhere. */
  onMove(): void;
  /** Called before a choice that may take the mention from the page. */
  onParting(): void;
  onClose(): void;
}

/** A card that turns to related subjects, each fetched from the background, and back again. */
export function TurningCard(props: TurningCardProps) {
  const { first, quote, stance, onPin, onMove, onParting, onClose, ...given } = props;
  const [trail, setTrail] = useState([first]);
  const { subject, report, locale } = trail.at(-1) ?? first;
  const words = useMemo(() => wordsOf(locale), [locale]);
  const matched = trail.length === 1 ? quote : undefined;
  const { choices, notice, forget } = useChoices({
    subject: subject.id,
    quote: matched,
    onParting,
  });

  const turn = async (id: string) => {
    // An extension that was reloaded meanwhile answers no more: the card stays as it is.
    const next = await sendMessage('getCard', id).catch(() => undefined);
    if (!next) return;
    forget();
    setTrail((trail) => [...trail, next]);
  };

  const goBack = () => {
    forget();
    setTrail((trail) => trail.slice(0, -1));
  };

  return (
    <OnPageCard
      words={words}
      subject={subject}
      report={report}
      {...given}
      stance={stance}
      choices={choices}
      notice={notice}
      canGoBack={trail.length > 1}
      onTurn={turn}
      onBack={goBack}
      onPin={stance === 'beside' ? onPin : undefined}
      onMove={stance === 'pinned' ? onMove : undefined}
      onClose={stance === 'beside' ? undefined : onClose}
      onBriefing={(address) => void sendMessage('openBriefing', address).catch(() => undefined)}
    />
  );
}
