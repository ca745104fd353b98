/*
 * What a browser records of a page's main thread. Times are those of the thread's own clock, which
 * stands still while another program has the processor: so a busy machine does little harm.
 */

export const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

/** What the page itself notes when a recording begins and ends. */
export const START = 'bench starts';
export const END = 'bench ends';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In µs of the clock on the wall. */
  ts: number;
  dur?: number;
  /** In µs of the thread's own clock. */
  tdur?: number;
  args: {
    data?: { url?: string };
    fileName?: string;
    worldName?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** An event that took time. */
interface Span {
  name: string;
  start: number;
  end: number;
  /** In ms of the thread's own clock. */
  time: number;
  args: TraceEvent['args'];
}

/** One task of the main thread. Times in ms. */
export interface Task {
  time: number;
  /** What scripts took in it, with the collection of garbage and without their first evaluation. */
  running: number;
  /** Of that, what the browser took to collect garbage; it also does so for itself. */
  collecting: number;
  /** What the first evaluation of scripts took. */
  evaluating: number;
  /** How often a script had style or layout worked out. */
  forced: number;
  /** Whether a script of Gloss ran in it. */
  ours: boolean;
}

const GARBAGE = new Set(['MinorGC', 'MajorGC']);
const SCRIPT = new Set(['FunctionCall', 'v8.callFunction', 'RunMicrotasks', ...GARBAGE]);
const EVALUATION = new Set(['EvaluateScript', 'v8.run', 'v8.compile']);
const STYLE = new Set(['UpdateLayoutTree', 'Layout']);

/** A recording of a page's main thread. */
export class Trace {
  readonly tasks: readonly Task[];

  private constructor(tasks: readonly Task[]) {
    this.tasks = tasks;
  }

  /** @throws where the page’s own notes of beginning and end are missing */
  static read(json: string): Trace {
    const { traceEvents: events } = JSON.parse(json) as { traceEvents: TraceEvent[] };
    const start = events.findLast(({ name }) => name === START);
    const end = events.findLast(({ name }) => name === END);
    if (!start || !end) throw new Error('The trace does not cover its work.');
    const spans = events
      .filter(({ pid, tid, ph }) => pid === end.pid && tid === end.tid && ph === 'X')
      .map(toSpan)
      .filter((span) => span.start >= start.ts && span.end <= end.ts)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return new Trace(tasksOf(spans));
  }

  /** What all scripts took, in ms, without their first evaluation. */
  get running(): number {
    return sum(this.tasks.map(({ running }) => running));
  }

  get evaluating(): number {
    return sum(this.tasks.map(({ evaluating }) => evaluating));
  }

  /** What the main thread took for everything, in ms. */
  get time(): number {
    return sum(this.tasks.map(({ time }) => time));
  }

  /** The tasks in which a script of Gloss ran. */
  get ours(): readonly Task[] {
    return this.tasks.filter(({ ours }) => ours);
  }
}

function toSpan({ name, ts, dur = 0, tdur = 0, args }: TraceEvent): Span {
  return { name, start: ts, end: ts + dur, time: tdur / 1000, args };
}

/** The outermost spans are the tasks. Those of the debugger itself are left out. */
function tasksOf(spans: readonly Span[]): Task[] {
  const tasks: Task[] = [];
  for (let at = 0; at < spans.length; ) {
    const task = spans[at] as Span;
    let next = at + 1;
    while (next < spans.length && (spans[next] as Span).start < task.end) next++;
    const inside = spans.slice(at + 1, next);
    if (!inside.some(isOfTheDebugger)) tasks.push(toTask(task, inside));
    at = next;
  }
  return tasks;
}

function isOfTheDebugger({ args }: Span): boolean {
  return args.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';
}

function toTask(task: Span, inside: readonly Span[]): Task {
  const scripts = outermost(inside, ({ name }) => SCRIPT.has(name) || EVALUATION.has(name));
  const [evaluations, runs] = [
    scripts.filter(({ name }) => EVALUATION.has(name)),
    scripts.filter(({ name }) => SCRIPT.has(name)),
  ];
  const forced = inside.filter(
    ({ name, start }) =>
      STYLE.has(name) && scripts.some((one) => one.start <= start && start < one.end),
  );
  return {
    time: task.time,
    running: sum(runs.map(({ time }) => time)),
    collecting: sum(outermost(inside, ({ name }) => GARBAGE.has(name)).map(({ time }) => time)),
    evaluating: sum(evaluations.map(({ time }) => time)),
    forced: forced.length,
    ours: inside.some(isOfGloss),
  };
}

function isOfGloss({ args }: Span): boolean {
  const url = args.data?.url ?? args.fileName ?? '';
  return args.worldName === 'Gloss' || url.startsWith('chrome-extension://');
}

function outermost(spans: readonly Span[], test: (span: Span) => boolean): Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end || !test(span)) continue;
    found.push(span);
    end = span.end;
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
