import type { StanceGroup } from '../../data/briefing/concerning.ts';
import { LADDER } from '../../data/cards/card-stance.ts';
import { Meter } from '../card/Meter.tsx';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';
import { NameButton } from './NameButton.tsx';

interface StancesProps {
  groups: StanceGroup[];
  onOpen(id: string): void;
}

/** Where the countries that a page names stand, from the most committed down. */
export function Stances({ groups, onOpen }: StancesProps) {
  const { t } = useWords();
  if (groups.length === 0) return null;
  return (
    <section class="stances" aria-labelledby="stances-title">
      <h3 id="stances-title">{t('popup.stances')}</h3>
      <ul>
        {groups.map((group) => (
          <Standing key={group.level} group={group} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** A meter only where the stance has a rung: the others answer another question. */
function Standing({ group: { level, subjects }, onOpen }: { group: StanceGroup } & OpenProps) {
  const { t } = useWords();
  const rung = LADDER.indexOf(level) + 1;
  return (
    <li data-kind="country">
      <div class="stances-meter">{rung > 0 && <Meter at={rung} of={LADDER.length} />}</div>
      <div>
        <p class="stances-level">{t(STANCE_KEYS[level])}</p>
        <div class="stances-names">
          {subjects.map((subject) => (
            <NameButton key={subject.id} subject={subject} onOpen={onOpen} />
          ))}
        </div>
      </div>
    </li>
  );
}

type OpenProps = Pick<StancesProps, 'onOpen'>;
