import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';
import type { SettingsTrouble } from './popup-state.ts';

/** Says that what is set is not what was saved, and why. */
export function Notice({ trouble }: { trouble: SettingsTrouble }) {
  const { t } = useWords();
  return (
    <p class="popup-notice" role="status">
      <Icon name="notice" />
      <span>{t(`popup.notice.${trouble}`)}</span>
    </p>
  );
}
