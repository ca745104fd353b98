import { type SubjectRef, toRef } from '../cards/to-card.ts';
import type { Digest, DigestSubject, StanceLevel } from '../schema/pack.ts';
import { STANCES } from '../schema/stance.ts';
import { type DatedSubject, listDated } from './timeline.ts';

/** More dates would be a timeline, which is the briefing's. */
const MOST_DATES = 3;

/** All of some subjects who stand at one place. */
export interface StanceGroup {
  level: StanceLevel;
  subjects: SubjectRef[];
}

/** Who of these subjects stands where, the most committed first. */
export function stancesAmong({ subjects }: Digest, ids: ReadonlySet<string>): StanceGroup[] {
  const named = subjects.filter(({ id }) => ids.has(id));
  return STANCES.map((level) => ({
    level,
    subjects: named.filter(({ stance }) => stance?.level === level).map(toRef),
  })).filter(({ subjects }) => subjects.length > 0);
}

/**
 * The dates that matter most where these subjects are named, the earliest first: of events that
 * are named themselves, then of those related to most that is named.
 */
export function datesAbout(digest: Digest, ids: ReadonlySet<string>): DatedSubject[] {
  const weight = (id: string) => (ids.has(id) ? ids.size : 0) + tiesTo(digest, id, ids);
  return listDated(digest)
    .map((dated) => ({ dated, weight: weight(dated.subject.id) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DATES)
    .map(({ dated }) => dated)
    .sort((a, b) => a.date.from.localeCompare(b.date.from));
}

/** How many of `ids` are related to a subject, whichever of the two says so. */
function tiesTo({ subjects }: Digest, id: string, ids: ReadonlySet<string>): number {
  const own = subjects.find((subject) => subject.id === id)?.related ?? [];
  const isTied = (other: DigestSubject) => own.includes(other.id) || other.related.includes(id);
  return subjects.filter((other) => ids.has(other.id) && isTied(other)).length;
}
