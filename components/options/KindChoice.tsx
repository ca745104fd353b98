import type { Kind } from '../../data/schema/pack.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { KIND_ORDER } from '../kinds.ts';

interface KindChoiceProps {
  hidden: readonly Kind[];
  disabled: boolean;
  onHide(hidden: Kind[]): void;
}

/** Which kinds of subjects are marked: any of them, or none. */
export function KindChoice({ hidden, disabled, onHide }: KindChoiceProps) {
  const { t } = useWords();
  const turn = (kind: Kind, shown: boolean) =>
    onHide(KIND_ORDER.filter((one) => (one === kind ? !shown : hidden.includes(one))));
  return (
    <fieldset class="choice in-columns" disabled={disabled}>
      <legend>{t('options.marks.kinds')}</legend>
      {KIND_ORDER.map((kind) => (
        <label key={kind} data-kind={kind}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={(event) => turn(kind, event.currentTarget.checked)}
          />
          <span class="kind-choice">
            <KindMark kind={kind} />
            {t(`kinds.${kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
