import type { Pack, Subject } from '../schema/pack.ts';
import { groupOffers, type OfferGroup } from './offers.ts';
import { type DatedEvent, listEvents } from './timeline.ts';

/** More dates would be a timeline, which is the briefing's. */
const MOST_EVENTS = 3;

/** Who of these subjects stands where, the most committed first. */
export function stancesAmong(pack: Pack, ids: ReadonlySet<string>): OfferGroup[] {
  return groupOffers(pack)
    .map(({ level, offers }) => ({
      level,
      offers: offers.filter((one) => ids.has(one.subject.id)),
    }))
    .filter(({ offers }) => offers.length > 0);
}

/**
 * The dates that matter most where these subjects are named, the earliest first: of events that
 * are named themselves, then of those related to most that is named.
 */
export function eventsAbout(pack: Pack, ids: ReadonlySet<string>): DatedEvent[] {
  const weight = (id: string) => (ids.has(id) ? ids.size : 0) + tiesTo(pack, id, ids);
  return listEvents(pack)
    .map((event) => ({ event, weight: weight(event.subject.id) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event)
    .sort((a, b) => a.date.from.localeCompare(b.date.from));
}

/** How many of `ids` are related to a subject, whichever of the two says so. */
function tiesTo({ subjects }: Pack, id: string, ids: ReadonlySet<string>): number {
  const own = subjects.find((subject) => subject.id === id)?.related ?? [];
  const isTied = (other: Subject) => own.includes(other.id) || other.related.includes(id);
  return subjects.filter((other) => ids.has(other.id) && isTied(other)).length;
}
