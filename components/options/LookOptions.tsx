import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from './Choice.tsx';
import { THEMES } from './choices.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Each language by its own name, so that whoever speaks it finds it in any. */
const NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  uk: 'Українська',
};

interface LookOptionsProps {
  settings: Settings;
  onChange(some: Partial<Settings>): void;
}

/** How light Gloss is, and what language it speaks. */
export function LookOptions({ settings, onChange }: LookOptionsProps) {
  const { t } = useWords();
  return (
    <OptionsSection title={t('options.look.title')}>
      <Choice
        legend={t('options.look.theme')}
        options={THEMES.map((value) => ({ value, label: t(`options.look.themes.${value}`) }))}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        legend={t('options.look.language')}
        options={[
          { value: 'auto' as const, label: t('options.look.auto') },
          ...LANGUAGES.map((value) => ({ value, label: NAMES[value], lang: value })),
        ]}
        value={settings.language}
        as="columns"
        note={t('options.look.languageNote')}
        onChoose={(language) => onChange({ language })}
      />
    </OptionsSection>
  );
}
