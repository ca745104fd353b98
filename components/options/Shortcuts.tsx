import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** A command of Gloss by its name in the manifest, with the keys that give it; empty for none. */
export interface Shortcut {
  command: string;
  keys: string;
}

/** What a command does; the browser gives its description in its own language alone. */
const WORDS: Record<string, 'command.next' | 'command.previous' | 'command.card'> = {
  'next-mention': 'command.next',
  'previous-mention': 'command.previous',
  'open-card': 'command.card',
};

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Absent where the browser's own page for it cannot be opened by us. */
  onOpen?: (() => void) | undefined;
}

/** The keys that Gloss answers to, and the way to change them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  const { t } = useWords();
  const named = shortcuts.flatMap(({ command, keys }) => {
    const words = WORDS[command];
    return words ? [{ words, keys }] : [];
  });
  return (
    <OptionsSection title={t('options.shortcuts.title')}>
      {named.length > 0 && (
        <dl class="shortcuts">
          {named.map(({ words, keys }) => (
            <div class="shortcut" key={words}>
              <dt>{t(words)}</dt>
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
