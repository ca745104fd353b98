import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rounds } from '../../../entrypoints/content/text/rounds.ts';

let made: number;
let page: EventTarget;
let rounds: Rounds;

/** Makes rounds over so many elements for so long, in ms. */
function watch(elements: number, time: number): void {
  made = 0;
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  rounds = new Rounds(() => {
    made += 1;
    rounds.made(elements);
  });
  vi.advanceTimersByTime(time);
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  rounds.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('makes the first round soon, and further ones after ever longer whiles', () => {
  watch(100, 300);
  expect(made).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(made).toBeLessThan(10);
  vi.advanceTimersByTime(600_000);
  expect(made).toBeGreaterThanOrEqual(16);
});

it('makes one soon after a change, however long it has been quiet', () => {
  watch(100, 3_600_000);
  const before = made;
  rounds.stir();
  vi.advanceTimersByTime(300);
  expect(made).toBe(before + 1);
});

it.each(['pointerdown', 'keydown', 'resize'])('makes one soon after %s', (act) => {
  watch(100, 3_600_000);
  const before = made;
  page.dispatchEvent(new Event(act));
  vi.advanceTimersByTime(300);
  expect(made).toBe(before + 1);
});

it.each([
  ['a sheet', EventTarget, 1],
  ['an image', class {}, 0],
])('minds whether it was %s that has loaded', (_, link, more) => {
  watch(100, 3_600_000);
  const before = made;
  vi.stubGlobal('HTMLLinkElement', link);
  page.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(300);
  expect(made).toBe(before + more);
});

it('is not put off by a page that never keeps still', () => {
  watch(100, 0);
  for (let time = 0; time < 10_000; time += 10) {
    rounds.stir();
    vi.advanceTimersByTime(10);
  }
  expect(made).toBeGreaterThan(20);
});

it('makes few rounds over a large page, whatever it does', () => {
  watch(200_000, 0);
  for (let time = 0; time < 300_000; time += 100) {
    rounds.stir();
    vi.advanceTimersByTime(100);
  }
  expect(made).toBeGreaterThan(5);
  expect(made).toBeLessThan(15);
});

it('makes none once stopped', () => {
  watch(100, 3_600_000);
  made = 0;
  rounds.stop();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(600_000);
  expect(made).toBe(0);
});
