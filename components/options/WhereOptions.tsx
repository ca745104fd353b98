import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { SitesOff } from './SitesOff.tsx';
import { Toggle } from './Toggle.tsx';

interface WhereOptionsProps {
  settings: Settings;
  onChange(some: Partial<Settings>): void;
  /** As `onChange`, for what can be taken back. */
  onRemove(some: Partial<Settings>, done: string): void;
}

/** On which pages Gloss is on. */
export function WhereOptions({ settings, onChange, onRemove }: WhereOptionsProps) {
  const { t } = useWords();
  const { enabled, sitesOff } = settings;
  return (
    <OptionsSection title={t('options.where.title')}>
      <Toggle
        label={t('options.where.enabled')}
        note={t('options.where.enabledNote')}
        on={enabled}
        onSwitch={(enabled) => onChange({ enabled })}
      />
      <SitesOff
        sites={sitesOff}
        onAdd={(site) => onChange({ sitesOff: [...sitesOff, site] })}
        onRemove={(site) =>
          onRemove(
            { sitesOff: sitesOff.filter((other) => other !== site) },
            t('options.where.siteRemoved', { site }),
          )
        }
      />
    </OptionsSection>
  );
}
