import { expect, it } from 'vitest';
import type { NamedSubject } from '../../../components/popup/popup-state.ts';
import { PARTS, stripLanes, stripParts } from '../../../components/popup/strip-parts.ts';

const named = (kind: NamedSubject['kind'], id: string, ...at: number[]): NamedSubject => ({
  id,
  kind,
  name: id,
  count: at.length,
  places: at.map((at, index) => ({ frame: 0, index, at })),
});

const PAGE = [
  named('country', 'france', 0, 0.32, 1),
  named('person', 'ann', 0.31, 0.39),
  named('country', 'italy', 0.999),
];

it('each mention is in one part, also the first and the last of a page', () => {
  const parts = stripParts(PAGE).map((stops) =>
    stops.map(({ subject, place }) => `${subject.id} ${place.index}`),
  );
  expect(parts).toHaveLength(PARTS);
  expect(parts.filter((part) => part.length > 0)).toEqual([
    ['france 0'],
    ['ann 0', 'france 1', 'ann 1'],
    ['italy 0', 'france 2'],
  ]);
  expect(parts[3]).toHaveLength(3);
});

it('each kind that is named has a lane, in the order of kinds', () => {
  expect(stripLanes(PAGE)).toEqual([
    { kind: 'person', at: [0.31, 0.39] },
    { kind: 'country', at: [0, 0.32, 1, 0.999] },
  ]);
});

it('a page that is not placed yet has parts, but nothing in them', () => {
  const parts = stripParts([named('person', 'ann')]);
  expect(parts.flat()).toEqual([]);
  expect(parts).toHaveLength(PARTS);
});
