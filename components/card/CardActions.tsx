import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';
import type { SiteChoices } from './choices.ts';

interface CardActionsProps {
  onSite: SiteChoices | undefined;
  onMove: (() => void) | undefined;
}

/** What a reader seldom wants of a card: behind one button, and closed again by Esc. */
export function CardActions({ onSite, onMove }: CardActionsProps) {
  const { t } = useWords();
  return (
    <details class="card-actions">
      <summary class="icon-button" aria-label={t('card.actions.title')}>
        <Icon name="more" />
      </summary>
      <ul>
        <Action words={t('card.actions.move')} onPress={onMove} />
        <Action words={t('card.actions.mute')} onPress={onSite?.onMute} />
        <Action words={t('card.actions.siteOff')} onPress={onSite?.onSiteOff} />
        <Action words={t('card.actions.report')} onPress={onSite?.onReport} />
      </ul>
    </details>
  );
}

function Action({ words, onPress }: { words: string; onPress: (() => void) | undefined }) {
  if (!onPress) return null;
  return (
    <li>
      <button type="button" onClick={onPress}>
        {words}
      </button>
    </li>
  );
}
