import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from '../Icon.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { KindMark } from '../KindMark.tsx';
import { groupByKind } from './group-by-kind.ts';
import type { NamedSubject } from './popup-state.ts';
import { walk } from './walk.ts';

interface SubjectIndexProps {
  subjects: NamedSubject[];
  onJump(id: string): void;
  onOpen(id: string): void;
}

/** The subjects of a page like the index of a newspaper: by kind, with how often each is named. */
export function SubjectIndex({ subjects, onJump, onOpen }: SubjectIndexProps) {
  const { t } = useWords();
  return (
    <div class="index">
      {groupByKind(subjects).map((group) => (
        <section key={group.kind} data-kind={group.kind} aria-labelledby={`kind-${group.kind}`}>
          <h3 id={`kind-${group.kind}`}>
            <KindMark kind={group.kind} />
            {t(`kinds.${group.kind}`)} <span class="total">{group.subjects.length}</span>
          </h3>
          <ul>
            {group.subjects.map((subject) => (
              <Row key={subject.id} subject={subject} onJump={onJump} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps extends Omit<SubjectIndexProps, 'subjects'> {
  subject: NamedSubject;
}

function Row({ subject: { id, name, count }, onJump, onOpen }: RowProps) {
  const { t } = useWords();
  return (
    <li>
      <button
        type="button"
        class="jump"
        title={t('popup.index.next')}
        onClick={() => onJump(id)}
        onKeyDown={walkRows}
      >
        <bdi class="jump-name" lang={REPORT_LANGUAGE}>
          {name}
        </bdi>
        <span class="leader" aria-hidden="true" />
        <span class="count">
          <span aria-hidden="true">{count}</span>
          <span class="unseen">, {t('popup.index.mentions', { count })}</span>
        </span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('popup.index.cardOf', { name })}
        title={t('popup.index.open')}
        onClick={() => onOpen(id)}
      >
        <Icon name="card" />
      </button>
    </li>
  );
}

/** Arrow keys go from row to row, beside Tab, which goes through every button. */
function walkRows(event: TargetedKeyboardEvent<HTMLButtonElement>) {
  const rows = event.currentTarget.closest('.index')?.querySelectorAll('.jump') ?? [];
  walk(event, [...rows], ['ArrowUp', 'ArrowDown']);
}
