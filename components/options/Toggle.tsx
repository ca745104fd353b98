import { useId } from 'preact/hooks';

interface ToggleProps {
  label: string;
  note?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** Something that is on or off. */
export function Toggle({ label, note, on, onSwitch }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <label>
        <span>{label}</span>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={note && id}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </label>
      {note && (
        <p class="options-note" id={id}>
          {note}
        </p>
      )}
    </div>
  );
}
