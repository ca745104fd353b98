/* How predicted mentions are measured against gold ones, by the guide's section on scoring. */

export interface Span {
  subject: string;
  start: number;
  end: number;
}

export interface Score {
  gold: number;
  predicted: number;
  /** Of the same subject, the spans overlap. */
  right: number;
  /** Of the same subject, the spans are the same. */
  strict: number;
}

export interface Compared {
  score: Score;
  missed: Span[];
  wrong: Span[];
}

/** Pairs each gold span with one predicted span at most, those of equal extent first. */
export function compare(gold: readonly Span[], predicted: readonly Span[]): Compared {
  const free = new Set(predicted);
  const missed = new Set(gold);
  const pair = (fits: (a: Span, b: Span) => boolean): number => {
    let pairs = 0;
    for (const mark of missed) {
      const match = [...free].find((other) => other.subject === mark.subject && fits(mark, other));
      if (!match) continue;
      free.delete(match);
      missed.delete(mark);
      pairs++;
    }
    return pairs;
  };
  const strict = pair((a, b) => a.start === b.start && a.end === b.end);
  const overlapping = pair((a, b) => a.start < b.end && a.end > b.start);
  return {
    score: {
      gold: gold.length,
      predicted: predicted.length,
      right: strict + overlapping,
      strict,
    },
    missed: [...missed],
    wrong: [...free],
  };
}

/** The score of two pages, or of more, taken as one. */
export function add(a: Score, b: Score): Score {
  return {
    gold: a.gold + b.gold,
    predicted: a.predicted + b.predicted,
    right: a.right + b.right,
    strict: a.strict + b.strict,
  };
}

export const NOTHING: Score = { gold: 0, predicted: 0, right: 0, strict: 0 };

/** Of what was marked, the share that is right; 1 where nothing was marked. */
export function precision({ predicted, right }: Score): number {
  return predicted === 0 ? 1 : right / predicted;
}

/** Of what was to be marked, the share that was; 1 where nothing was. */
export function recall({ gold, right }: Score): number {
  return gold === 0 ? 1 : right / gold;
}

/** The harmonic mean of {@link precision} and {@link recall}; 1 where there is nothing at all. */
export function f1(score: Score): number {
  const sum = score.predicted + score.gold;
  return sum === 0 ? 1 : (2 * score.right) / sum;
}

/** The same figures for spans that must be equal. */
export function strictly(score: Score): Score {
  return { ...score, right: score.strict };
}
