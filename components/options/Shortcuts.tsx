import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** A command of Gloss, with the keys that give it; empty where none do. */
export interface Shortcut {
  name: string;
  keys: string;
}

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Absent where the browser's own page for it cannot be opened by us. */
  onOpen?: (() => void) | undefined;
}

/** The keys that Gloss answers to, and the way to change them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  const { t } = useWords();
  return (
    <OptionsSection title={t('options.shortcuts.title')}>
      {shortcuts.length > 0 && (
        <dl class="shortcuts">
          {shortcuts.map(({ name, keys }) => (
            <div class="shortcut" key={name}>
              <dt>{name}</dt>
              <dd>
                {keys ? (
                  <kbd>{keys}</kbd>
                ) : (
                  <span class="options-note">{t('options.shortcuts.unset')}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {onOpen ? (
        <button type="button" class="options-button" onClick={onOpen}>
          {t('options.shortcuts.open')}
        </button>
      ) : (
        <p class="options-note">{t('options.shortcuts.words')}</p>
      )}
    </OptionsSection>
  );
}
