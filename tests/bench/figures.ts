/** One figure of Gloss, and what it stands beside. */
export interface Figure {
  measure: string;
  what: string;
  unit: Unit;
  ours: number;
  reference?: Reference;
  goal?: Goal;
  /** How to read it, where that is not plain. */
  note?: string;
}

export type Unit = 'ms' | 'bytes' | 'MB' | '%' | 'times' | 'count';

export interface Reference {
  what: string;
  value: number;
}

export interface Goal {
  says: string;
  met: boolean;
}

/** A goal for the figure itself. */
export function atMost(ours: number, most: number, unit: string): Goal {
  return { says: `at most ${most} ${unit}`.trim(), met: ours <= most };
}

/** A goal for the figure as so many times its reference. */
export function timesAtMost(ours: number, reference: number, most: number): Goal {
  return { says: `at most ${most} times`, met: ours <= most * reference };
}

/** The middle of some numbers, of which there has to be one at least. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** @param share 0 for the least, 1 for the greatest */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('There is nothing to measure.');
  return low + (high - low) * (at - Math.floor(at));
}

/** Runs some works in turns, so that a disturbance falls on all, and gives what each has given. */
export async function inTurns<K extends string, T>(
  works: Record<K, () => Promise<T>>,
  rounds: number,
): Promise<Record<K, T[]>> {
  const entries = Object.entries<() => Promise<T>>(works);
  const given = Object.fromEntries(entries.map(([name]) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of entries) given[name as K].push(await work());
  }
  return given;
}

/**
 * Whether runs with Gloss can be told from runs without. They cannot where the medians differ by no
 * more than the middle half of the runs spreads, on the side where that is more.
 */
export function beyondNoise(
  ours: readonly number[],
  without: readonly number[],
): Pick<Figure, 'goal' | 'note'> {
  const spread = (runs: readonly number[]) => quantile(runs, 0.75) - quantile(runs, 0.25);
  const noise = Math.max(spread(ours), spread(without));
  const more = median(ours) - median(without);
  return {
    goal: { says: 'no more than noise', met: more <= noise },
    note: `${more.toFixed(2)} more, the middle half of ${ours.length} runs spreads ${noise.toFixed(2)}`,
  };
}
