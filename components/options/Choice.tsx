import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  legend: string;
  /** What there is to choose from, with the words for it. */
  options: readonly { value: T; label: string; note?: string; lang?: string }[];
  value: T;
  disabled?: boolean;
  /** One below the other, for words that are long. */
  stacked?: boolean;
  onChoose(value: T): void;
}

/** One of several, all of which are in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, options, value, disabled = false, stacked = false, onChoose } = props;
  const name = useId();
  return (
    <fieldset class={stacked ? 'choice stacked' : 'choice'} disabled={disabled}>
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
            {option.label} {option.note && <span class="options-note">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
