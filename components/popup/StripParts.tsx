import { useRef, useState } from 'preact/hooks';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import type { NamedSubject, Place } from './popup-state.ts';
import { PARTS, type Stop, stripParts } from './strip-parts.ts';
import { walk } from './walk.ts';

interface StripPartsProps {
  subjects: NamedSubject[];
  /** The id of what they are called. */
  labelledBy: string;
  onGo(subject: string, place: Place): void;
}

/**
 * The parts of the page, each of which leads to the first mention in it, and pressed again to the
 * next; arrow keys go from part to part.
 */
export function StripParts({ subjects, labelledBy, onGo }: StripPartsProps) {
  const parts = stripParts(subjects);
  const [entry, setEntry] = useState(0);
  const pressed = useRef({ part: -1, turn: 0 });
  const first = parts.findIndex((stops) => stops.length > 0);
  const tabStop = parts[entry]?.length ? entry : first;
  const go = (part: number, stops: Stop[]) => {
    const turn = pressed.current.part === part ? pressed.current.turn + 1 : 0;
    pressed.current = { part, turn };
    const stop = stops[turn % stops.length];
    if (stop) onGo(stop.subject.id, stop.place);
  };
  return (
    <div
      class="strip-parts"
      role="toolbar"
      aria-labelledby={labelledBy}
      onKeyDown={(event) =>
        walk(
          event,
          [...event.currentTarget.querySelectorAll('button')],
          ['ArrowLeft', 'ArrowRight'],
        )
      }
    >
      {parts.map((stops, part) => (
        <Part
          key={part}
          part={part}
          stops={stops}
          isTabStop={part === tabStop}
          onFocus={() => setEntry(part)}
          onPress={() => go(part, stops)}
        />
      ))}
    </div>
  );
}

interface PartProps {
  part: number;
  stops: Stop[];
  isTabStop: boolean;
  onFocus(): void;
  onPress(): void;
}

function Part({ part, stops, isTabStop, onFocus, onPress }: PartProps) {
  const { t, tag } = useWords();
  if (stops.length === 0) return <span />;
  const names = new Intl.ListFormat(tag).format(new Set(stops.map(({ subject }) => subject.name)));
  const at = new Intl.NumberFormat(tag, { style: 'percent' }).format(part / PARTS);
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      title={names}
      onFocus={onFocus}
      onClick={onPress}
    >
      <span class="unseen">
        {t('popup.strip.part', { at })} <bdi lang={REPORT_LANGUAGE}>{names}</bdi>
      </span>
    </button>
  );
}
