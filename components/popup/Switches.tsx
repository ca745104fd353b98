import { Icon, type IconName } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';
import type { PopupState } from './popup-state.ts';

interface SwitchesProps extends Pick<PopupState, 'site' | 'everywhere'> {
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
}

/** Where Gloss is on: on this site, and at all. */
export function Switches({ site, everywhere, onSwitchSite, onSwitchEverywhere }: SwitchesProps) {
  const { t } = useWords();
  return (
    <footer class="switches">
      {site && (
        <Switch
          icon="site"
          place={site.host}
          on={site.on}
          // A switch that has no effect just now is not offered.
          disabled={!everywhere}
          onSwitch={onSwitchSite}
        />
      )}
      <Switch
        icon="everywhere"
        place={t('popup.switch.everywhere')}
        on={everywhere}
        onSwitch={onSwitchEverywhere}
      />
    </footer>
  );
}

interface SwitchProps {
  icon: IconName;
  place: string;
  on: boolean;
  disabled?: boolean;
  onSwitch(on: boolean): void;
}

function Switch({ icon, place, on, disabled = false, onSwitch }: SwitchProps) {
  const { t, rich } = useWords();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-icon">
        <Icon name={icon} />
      </span>
      <span class="switch-text">
        {/* A long host is cut. */}
        <span class="switch-label" title={place}>
          {rich('popup.switch.label', { place: <bdi>{place}</bdi> }).map((part) =>
            typeof part === 'string' ? <span class="unseen">{part}</span> : part,
          )}
        </span>
        {/* That a site is on would be no help while all are off. */}
        {!disabled && (
          <span class="switch-word" aria-hidden="true">
            {t(on ? 'popup.switch.isOn' : 'popup.switch.isOff')}
          </span>
        )}
      </span>
      <span class="switch-track" />
    </button>
  );
}
