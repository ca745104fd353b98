import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

interface RemovableListProps<T> {
  label: string;
  /** Said where the list has nothing. */
  empty: string;
  items: readonly T[];
  keyOf(item: T): string;
  show(item: T): ComponentChild;
  /** What its button does, with the name of the item. */
  removeLabel(item: T): string;
  onRemove(item: T): void;
}

/** A list from which each item can be taken away. */
export function RemovableList<T>(props: RemovableListProps<T>) {
  const { label, empty, items, keyOf, show, removeLabel, onRemove } = props;
  const list = useRef<HTMLDivElement>(null);
  const remove = (item: T) => {
    // The button goes, and would take the focus to nowhere.
    list.current?.focus();
    onRemove(item);
  };
  return (
    <div class="removable" ref={list} tabIndex={-1}>
      {items.length === 0 && <p class="options-note">{empty}</p>}
      {items.length > 0 && (
        <ul aria-label={label}>
          {items.map((item) => (
            <li key={keyOf(item)}>
              <div class="removable-item">{show(item)}</div>
              <button
                type="button"
                class="icon-button"
                aria-label={removeLabel(item)}
                title={removeLabel(item)}
                onClick={() => remove(item)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
