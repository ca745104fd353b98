import { useId } from 'preact/hooks';
import type { Settings } from '../../entrypoints/shared/settings-schema.ts';

interface ChoiceProps<T extends string> {
  legend: string;
  /** What there is to choose from, with the words for it. */
  options: readonly Option<T>[];
  value: T;
  disabled?: boolean;
  /**
   * In a row where there is room; or one below the other, for long words; or in columns, for many.
   */
  as?: 'row' | 'list' | 'columns';
  note?: string;
  onChoose(value: T): void;
}

interface Option<T> {
  value: T;
  label: string;
  note?: string;
  lang?: string;
  /** The look of a mark, which its label wears. */
  mark?:
    | { style: Exclude<Settings['markStyle'], 'alt'>; colour: Settings['markColour'] }
    | undefined;
}

/** One of several, all of which are in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, options, value, disabled = false, as = 'row', note, onChoose } = props;
  const [name, noteId] = [useId(), useId()];
  return (
    <fieldset
      class={`choice in-${as}`}
      disabled={disabled}
      aria-describedby={note === undefined ? undefined : noteId}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span data-mark={option.mark?.style} data-colour={option.mark?.colour}>
              {option.label}
            </span>{' '}
            {option.note && <span class="options-note">{option.note}</span>}
          </span>
        </label>
      ))}
      {note && (
        <p class="options-note" id={noteId}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
