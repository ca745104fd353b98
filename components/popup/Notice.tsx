import { Icon } from '../Icon.tsx';

/** Said once after saved settings could not be read. */
export function Notice() {
  return (
    <p class="popup-notice" role="status">
      <Icon name="notice" />
      <span>Your saved settings could not be read. Gloss uses its defaults: on for all sites.</span>
    </p>
  );
}
