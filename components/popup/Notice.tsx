import { Icon } from '../Icon.tsx';
import type { SettingsTrouble } from './popup-state.ts';

const WORDS: Record<SettingsTrouble, string> = {
  broken: 'Your saved settings could not be read. Gloss uses its defaults: on for all sites.',
  newer:
    'Your settings were saved by a newer version of Gloss. Until you change one here, this version uses its defaults: on for all sites.',
  unreachable:
    'The browser does not let Gloss read or save its settings. Close this popup and open it again to try once more.',
};

/** Says that what is set is not what was saved, and why. */
export function Notice({ trouble }: { trouble: SettingsTrouble }) {
  return (
    <p class="popup-notice" role="status">
      <Icon name="notice" />
      <span>{WORDS[trouble]}</span>
    </p>
  );
}
