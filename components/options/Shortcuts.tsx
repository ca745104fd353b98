import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** A command of Gloss by its name in the manifest, with the keys that give it; empty for none. */
export interface Shortcut {
  command: string;
  keys: string;
}

/**
 * What the commands do, in the order they are learned; the browser gives its description in its own
 * language alone.
 */
const WORDS = {
  'next-mention': 'command.next',
  'previous-mention': 'command.previous',
  'open-card': 'command.card',
} as const;

/** The signs on keys that browsers name. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Absent where the browser's own page for it cannot be opened by us. */
  onOpen?: (() => void) | undefined;
}

/** The keys that Gloss answers to, and the way to change them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  const { t } = useWords();
  const named = Object.entries(WORDS).flatMap(([command, words]) => {
    const shortcut = shortcuts.find((one) => one.command === command);
    return shortcut ? [{ words, keys: shortcut.keys }] : [];
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
                  <Keys keys={keys} />
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

/** “Alt+Shift+Period”, key by key; on a Mac it is signs alone, and one piece. */
function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  return (
    <>
      {keys.split('+').map((key) => (
        <>
          <kbd key={key}>{SIGNS[key] ?? key}</kbd>{' '}
        </>
      ))}
    </>
  );
}
