import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Pack } from '../schema/pack.ts';
import type { Figure } from '../schema/report.ts';
import { buildLadder, type Ladder } from './ladder.ts';
import { groupOffers, type OfferGroup } from './offers.ts';
import { buildOutline, type OutlineEntry } from './outline.ts';
import { type ToldTheme, tellThemes } from './themes.ts';
import { type CalendarDay, calendarWeeks, type DatedEvent, listEvents } from './timeline.ts';
import { listVoices, type Voice } from './voices.ts';
import { type KindList, listSubjects } from './who.ts';

/** All that the briefing shows of a report. */
export interface BriefingContent {
  title: string;
  date: string;
  until?: string | undefined;
  credits: SubjectRef[];
  figures: Figure[];
  offers: OfferGroup[];
  ladder: Ladder;
  events: DatedEvent[];
  weeks: CalendarDay[][];
  voices: Voice[];
  themes: ToldTheme[];
  outline: OutlineEntry[];
  subjects: KindList[];
}

/** Derives all that the briefing shows from a pack. */
export function tellBriefing(pack: Pack): BriefingContent {
  const { title, date, until, credits, figures } = pack.report;
  return {
    title,
    date,
    until,
    credits: credits.flatMap((id) => {
      const subject = pack.subjects.find((candidate) => candidate.id === id);
      return subject ? [toRef(subject)] : [];
    }),
    figures,
    offers: groupOffers(pack),
    ladder: buildLadder(pack),
    events: listEvents(pack),
    weeks: calendarWeeks(pack),
    voices: listVoices(pack),
    themes: tellThemes(pack),
    outline: buildOutline(pack),
    subjects: listSubjects(pack),
  };
}
