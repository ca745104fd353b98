import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';
import type { SiteChoices } from './choices.ts';

/** What a reader seldom wants of a card: behind one button, and closed again by Esc. */
export function CardActions({ onMute, onSiteOff, onReport }: SiteChoices) {
  const { t } = useWords();
  return (
    <details class="card-actions">
      <summary class="icon-button" aria-label={t('card.actions.title')}>
        <Icon name="more" />
      </summary>
      <ul>
        <Action words={t('card.actions.mute')} onPress={onMute} />
        <Action words={t('card.actions.siteOff')} onPress={onSiteOff} />
        {onReport && <Action words={t('card.actions.report')} onPress={onReport} />}
      </ul>
    </details>
  );
}

function Action({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {words}
      </button>
    </li>
  );
}
