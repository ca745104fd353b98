/** One thing that is wrong with the pack, where it stands and what to do about it. */
export interface Problem {
  /** Path inside `data/pack`, such as `subjects/nato.yaml`. */
  file: string;
  /** Line in that file, the first is 1. */
  line: number;
  /** The place in the file, such as `facts 2 › cite`; empty for the file as a whole. */
  place: string;
  /** What is wrong and what to do, in plain words. */
  message: string;
}

/** One line for one problem: `subjects/nato.yaml:12: facts 2 › cite: cite at least one …`. */
export function tell({ file, line, place, message }: Problem): string {
  return [`${file}:${line}`, place, message].filter((part) => part !== '').join(': ');
}

/** A pack that must not be built. Its message lists every problem, one a line. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`The pack has ${count}:`, ...problems.map(tell)].join('\n'));
    this.problems = problems;
  }
}
