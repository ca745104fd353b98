import { BriefingLinksContext } from '../briefing-links.ts';
import { Speaking } from '../i18n/use-words.ts';
import type { Words } from '../i18n/words.ts';
import { Card, type CardProps } from './Card.tsx';

/**
 * How a card is on a page: beside its mention, where the reader has put it, or as a bottom sheet.
 */
export type CardStance = 'beside' | 'pinned' | 'sheet';

interface OnPageCardProps extends CardProps {
  words: Words;
  stance?: CardStance;
  /** How light the page under the card is; without it the system decides. */
  theme?: 'light' | 'dark' | undefined;
  /** How many times its own size its text has. */
  textScale?: number | undefined;
  /** Open the briefing at an address in it. */
  onBriefing(address: string): void;
}

/**
 * A card that lies over somebody's page, to be mounted in a shadow root that wears
 * `card-sheet.css`. It sets language and direction itself, for those of the page would come in.
 */
export function OnPageCard(props: OnPageCardProps) {
  const { words, theme, textScale = 1, stance = 'beside', onBriefing, ...card } = props;
  return (
    <Speaking value={words}>
      <div
        class={`gloss on-page ${stance}`}
        lang={words.language}
        dir="ltr"
        data-theme={theme}
        style={{ '--gloss-text-scale': textScale }}
      >
        <BriefingLinksContext value={onBriefing}>
          <Card {...card} />
        </BriefingLinksContext>
      </div>
    </Speaking>
  );
}
