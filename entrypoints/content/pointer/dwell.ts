/**
 * How long the pointer rests on a mention before its card opens, in ms, as readers may choose.
 * Wikipedia's previews open after about 500; readers of other extensions ask for 300 as the
 * shortest that opens nothing by accident, and some for half or twice of it.
 */
export const RESTS = { quick: 150, normal: 300, patient: 600 } as const;
/** How long after the pointer left a card closes, in ms: as Wikipedia's previews do. */
export const GRACE = 300;
/**
 * How long to rest on another mention, in ms, to swap an open card: the reader is reading cards.
 */
export const SWAP = 150;
/**
 * How far the pointer may drift and still rest, in px: a hand trembles by a few. A pointer that
 * crosses text at 20 px/s, slower than any sweep, goes 6 px within 300 ms and so opens nothing.
 */
export const STILL = 6;

export interface Point {
  x: number;
  y: number;
}

/** What lies under the pointer; `path` is the way from the mention of an open card to the card. */
export type Over<M> =
  | { zone: 'mention'; mention: M }
  | { zone: 'card' }
  | { zone: 'path' }
  | { zone: 'page' };

/** Times are in ms of one steady clock; `due` is when a `tick` changes the state. */
export type Dwell<M> =
  | { at: 'idle' }
  | { at: 'resting'; mention: M; anchor: Point; due: number }
  | { at: 'open'; shown: M }
  /** Opened by the keyboard: the pointer does not matter until it goes into the card. */
  | { at: 'held'; shown: M }
  | { at: 'leaving'; shown: M; due: number }
  | { at: 'swapping'; shown: M; mention: M; anchor: Point; due: number }
  | { at: 'ignoring'; mention: M };

export type Action<M> =
  | { type: 'point'; time: number; at: Point; over: Over<M> }
  | { type: 'tick'; time: number }
  /** A click, or what else asks for a card at once. */
  | { type: 'open'; mention: M }
  /** The keyboard asks for a card. */
  | { type: 'hold'; mention: M }
  /** Esc, scrolled away, pressed elsewhere, tab hidden, page left. */
  | { type: 'dismiss' };

export const IDLE: Dwell<never> = { at: 'idle' };

/**
 * The next state of the dwell: pure, and the same object where nothing changes.
 * @param state where the dwell stands
 * @param action what happened; `point` in client px
 * @param rest how long the pointer has to rest, in ms; one of {@link RESTS}
 */
export function dwell<M>(state: Dwell<M>, action: Action<M>, rest: number): Dwell<M> {
  switch (action.type) {
    case 'point':
      return pointed(state, action, rest);
    case 'tick':
      return 'due' in state && action.time >= state.due ? overdue(state) : state;
    case 'open':
      return { at: 'open', shown: action.mention };
    case 'hold':
      return { at: 'held', shown: action.mention };
    case 'dismiss':
      return dismissed(state);
  }
}

/** The mention whose card is to be seen, if any. */
export function shownBy<M>(state: Dwell<M>): M | undefined {
  return 'shown' in state ? state.shown : undefined;
}

type Pointed<M> = Extract<Action<M>, { type: 'point' }>;

function pointed<M>(state: Dwell<M>, action: Pointed<M>, rest: number): Dwell<M> {
  if ('shown' in state) return pointedWhileOpen(state, action);
  const { time, at, over } = action;
  if (over.zone !== 'mention') return state.at === 'idle' ? state : IDLE;
  const { mention } = over;
  if (state.at === 'ignoring' && state.mention === mention) return state;
  if (state.at === 'resting' && state.mention === mention && near(state.anchor, at)) return state;
  return { at: 'resting', mention, anchor: at, due: time + rest };
}

function pointedWhileOpen<M>(
  state: Extract<Dwell<M>, { shown: M }>,
  { time, at, over }: Pointed<M>,
): Dwell<M> {
  const { shown } = state;
  if (state.at === 'held' && over.zone !== 'card') return state;
  if (over.zone === 'card' || (over.zone === 'mention' && over.mention === shown))
    return state.at === 'open' ? state : { at: 'open', shown };
  if (over.zone === 'path') return { at: 'leaving', shown, due: time + GRACE };
  if (over.zone === 'page')
    return state.at === 'leaving' ? state : { at: 'leaving', shown, due: time + GRACE };
  const { mention } = over;
  const still = state.at === 'swapping' && state.mention === mention && near(state.anchor, at);
  return still ? state : { at: 'swapping', shown, mention, anchor: at, due: time + SWAP };
}

function overdue<M>(state: Extract<Dwell<M>, { due: number }>): Dwell<M> {
  return state.at === 'leaving' ? IDLE : { at: 'open', shown: state.mention };
}

/** A mention that was just dismissed stays quiet until the pointer has been elsewhere. */
function dismissed<M>(state: Dwell<M>): Dwell<M> {
  switch (state.at) {
    case 'open':
    case 'held':
      return { at: 'ignoring', mention: state.shown };
    case 'resting':
    case 'swapping':
      return { at: 'ignoring', mention: state.mention };
    case 'leaving':
      return IDLE;
    default:
      return state;
  }
}

function near(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= STILL;
}
