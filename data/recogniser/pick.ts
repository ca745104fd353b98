import type { BlockRecord, Candidate } from './record.ts';

/** The candidates of a block, parted by whether they overlap. */
type Parted = Pick<BlockRecord, 'alone' | 'crowded'>;

/**
 * Parts candidates, which are in the order of the text, by whether they share a word with another.
 */
export function part(candidates: readonly Candidate[]): Parted {
  if (candidates.length < 2) return { alone: candidates, crowded: NONE };
  const crowded = new Set<Candidate>();
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    if (last && candidate.word < last.wordEnd) crowded.add(last).add(candidate);
    // The one that reaches farthest may touch those that follow.
    if (!last || candidate.wordEnd > last.wordEnd) last = candidate;
  }
  if (crowded.size === 0) return { alone: candidates, crowded: NONE };
  return {
    alone: candidates.filter((candidate) => !crowded.has(candidate)),
    crowded: [...crowded].sort((a, b) => b.end - b.start - (a.end - a.start)),
  };
}

const NONE: readonly Candidate[] = [];

/**
 * The candidates of a block that are meant, in the order of the text. The longest wins; one that
 * means something else gives way to the names in it, but for those of the same subject.
 */
export function pick(
  { alone, crowded }: Parted,
  isMeant: (candidate: Candidate) => boolean,
): Candidate[] {
  const kept = alone.filter((candidate) => candidate.subject !== '' && isMeant(candidate));
  if (crowded.length === 0) return kept;
  const ground = new Ground();
  for (const candidate of crowded) {
    if (ground.isTaken(candidate)) continue;
    if (!isMeant(candidate)) ground.bar(candidate);
    else if (!ground.isBarred(candidate)) {
      ground.take(candidate);
      if (candidate.subject !== '') kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The words of a block over which names overlap. */
class Ground {
  readonly #taken = new Set<number>();
  /** For each word, the first name in which it stands and that means something else. */
  readonly #barred = new Map<number, Candidate>();

  take({ word, wordEnd }: Candidate): void {
    for (let at = word; at < wordEnd; at++) this.#taken.add(at);
  }

  isTaken({ word, wordEnd }: Candidate): boolean {
    for (let at = word; at < wordEnd; at++) if (this.#taken.has(at)) return true;
    return false;
  }

  bar(candidate: Candidate): void {
    for (let at = candidate.word; at < candidate.wordEnd; at++) {
      if (!this.#barred.has(at)) this.#barred.set(at, candidate);
    }
  }

  /** Whether a name stands in a longer one of its subject that means something else. */
  isBarred({ subject, word, wordEnd }: Candidate): boolean {
    for (let at = word; at < wordEnd; at++) {
      const longer = this.#barred.get(at);
      if (longer?.subject !== subject) continue;
      if (longer.wordEnd - longer.word > wordEnd - word) return true;
    }
    return false;
  }
}
