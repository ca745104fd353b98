import type { Kind } from '../../data/schema/pack.ts';
import { KIND_ORDER } from '../kinds.ts';
import type { NamedSubject, Place } from './popup-state.ts';

/** Into how many parts a page is parted: of a strip as wide as a popup, each can be pressed. */
export const PARTS = 10;

/** A mention in a part of the page. */
export interface Stop {
  subject: NamedSubject;
  place: Place;
}

/** The mentions in each part of a page, from its top to its end; in each by where they stand. */
export function stripParts(subjects: readonly NamedSubject[]): Stop[][] {
  const stops = subjects
    .flatMap((subject) => subject.places.map((place) => ({ subject, place })))
    .sort((a, b) => a.place.at - b.place.at);
  const partOf = ({ place }: Stop) => Math.min(Math.floor(place.at * PARTS), PARTS - 1);
  const byPart = Map.groupBy(stops, partOf);
  return Array.from({ length: PARTS }, (_, part) => byPart.get(part) ?? []);
}

/** The places of each kind that the page names, in the order of kinds. */
export function stripLanes(subjects: readonly NamedSubject[]): { kind: Kind; at: number[] }[] {
  return KIND_ORDER.map((kind) => ({
    kind,
    at: subjects
      .filter((subject) => subject.kind === kind)
      .flatMap(({ places }) => places.map(({ at }) => at)),
  })).filter(({ at }) => at.length > 0);
}
