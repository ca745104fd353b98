import { expect, it } from 'vitest';
import { placeOf } from '../../../entrypoints/shared/tab/jump.ts';

const frame = (counts: Record<string, number>) => ({
  onTopic: true,
  counts,
  state: 'reading' as const,
});

/** As frames happen to report: not in the order of their numbers. */
const reports = new Map([
  [7, frame({ putin: 2 })],
  [0, frame({ putin: 1, meloni: 1 })],
]);

it('goes through the mentions of all frames, the top frame first, and begins again', () => {
  const places = [0, 1, 2, 3].map((turn) => placeOf(reports, 'putin', turn));
  expect(places).toEqual([
    { frameId: 0, index: 0 },
    { frameId: 7, index: 0 },
    { frameId: 7, index: 1 },
    { frameId: 0, index: 0 },
  ]);
});

it('leads nowhere for a subject that no frame names', () => {
  expect(placeOf(reports, 'schoof', 3)).toBeUndefined();
  expect(placeOf(new Map(), 'putin', 0)).toBeUndefined();
});
