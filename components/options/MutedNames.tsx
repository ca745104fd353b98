import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { RemovableList } from './RemovableList.tsx';

export type MutedName = Settings['muted'][number];

interface MutedNamesProps {
  muted: readonly MutedName[];
  nameOf(subject: string): string;
  onUnmute(muted: MutedName): void;
}

/** The names that are not marked, and where. */
export function MutedNames({ muted, nameOf, onUnmute }: MutedNamesProps) {
  const { t } = useWords();
  return (
    <OptionsSection title={t('options.muted.title')} deck={t('options.muted.deck')}>
      <RemovableList
        label={t('options.muted.title')}
        empty={t('options.muted.none')}
        items={muted}
        keyOf={({ subject, site }) => `${subject} ${site}`}
        show={({ subject, site }) => (
          <>
            <bdi class="subject" lang={REPORT_LANGUAGE}>
              {nameOf(subject)}
            </bdi>{' '}
            <span class="options-note">
              {site === '' || site === '*'
                ? t('options.muted.onAll')
                : t('options.muted.onSite', { site })}
            </span>
          </>
        )}
        removeLabel={({ subject }) => t('options.muted.unmute', { name: nameOf(subject) })}
        onRemove={onUnmute}
      />
    </OptionsSection>
  );
}
