import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arrival } from '../../../entrypoints/content/lookout/arrival.ts';

/** What the browser has been asked to call, by what it is to wait for. */
const asked = new Map<string, () => void>();
let arrived: boolean;

function ask(what: string) {
  return (work: () => void) => {
    asked.set(what, work);
  };
}

/** Lets something come to pass, for which a call must have been asked. */
async function happens(what: string): Promise<void> {
  const work = asked.get(what);
  asked.delete(what);
  if (!work) throw new Error(`Nobody waits for ${what}`);
  work();
  await vi.advanceTimersByTimeAsync(0);
}

function begin(readyState: DocumentReadyState): Promise<unknown> {
  const addEventListener = (type: string, work: () => void) => ask(type)(work);
  vi.stubGlobal('document', { readyState, addEventListener });
  void arrival().then(() => {
    arrived = true;
  });
  return vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', ask('a frame'));
  vi.stubGlobal('requestIdleCallback', ask('idle time'));
  asked.clear();
  arrived = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits until the page is whole, then drawn, then idle', async () => {
  await begin('loading');
  expect([...asked.keys()]).toEqual(['DOMContentLoaded']);
  await happens('DOMContentLoaded');
  expect([...asked.keys()]).toEqual(['a frame']);
  await happens('a frame');
  expect([...asked.keys()]).toEqual(['idle time']);
  expect(arrived).toBe(false);
  await happens('idle time');
  expect(arrived).toBe(true);
});

it('waits no longer than a second for a page that is never drawn', async () => {
  await begin('loading');
  await happens('DOMContentLoaded');
  await vi.advanceTimersByTimeAsync(999);
  expect(arrived).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(arrived).toBe(true);
});

it('does not wait for a page that is there', async () => {
  await begin('interactive');
  expect(arrived).toBe(true);
});
