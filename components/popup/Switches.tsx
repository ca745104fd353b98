import { Icon, type IconName } from '../Icon.tsx';
import type { PopupState } from './popup-state.ts';

interface SwitchesProps extends Pick<PopupState, 'site' | 'everywhere'> {
  onSwitchSite(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
}

/** Where Gloss is on: on this site, and at all. */
export function Switches({ site, everywhere, onSwitchSite, onSwitchEverywhere }: SwitchesProps) {
  return (
    <footer class="switches">
      {site && (
        <Switch
          icon="site"
          label={site.host}
          on={site.on}
          // A switch that has no effect just now is not offered.
          disabled={!everywhere}
          onSwitch={onSwitchSite}
        />
      )}
      <Switch icon="everywhere" label="all sites" on={everywhere} onSwitch={onSwitchEverywhere} />
    </footer>
  );
}

interface SwitchProps {
  icon: IconName;
  label: string;
  on: boolean;
  disabled?: boolean;
  onSwitch(on: boolean): void;
}

function Switch({ icon, label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <Icon name={icon} />
      {/* A long host is cut. */}
      <span class="switch-label" title={label}>
        <span class="for">Gloss on</span> <bdi>{label}</bdi>
      </span>
      <span class="switch-word" aria-hidden="true">
        {on ? 'On' : 'Off'}
      </span>
      <span class="switch-track" />
    </button>
  );
}
