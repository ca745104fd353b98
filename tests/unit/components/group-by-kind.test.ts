import { expect, test } from 'vitest';
import { groupByKind } from '../../../components/popup/group-by-kind.ts';
import type { NamedSubject } from '../../../components/popup/popup-state.ts';

const named = (kind: NamedSubject['kind'], name: string, count: number): NamedSubject => ({
  id: name.toLowerCase(),
  kind,
  name,
  count,
  places: [],
});

const order = (subjects: NamedSubject[]) =>
  groupByKind(subjects).map((group) => [group.kind, group.subjects.map(({ name }) => name)]);

test('a page that names nothing has no groups', () => {
  expect(groupByKind([])).toEqual([]);
});

test('kinds come in one order on every page, those not named are left out', () => {
  expect(
    order([named('event', 'Call', 9), named('country', 'Italy', 1), named('person', 'Ann', 1)]),
  ).toEqual([
    ['person', ['Ann']],
    ['country', ['Italy']],
    ['event', ['Call']],
  ]);
});

test('the most named comes first, those named equally often by name', () => {
  const subjects = [
    named('country', 'Poland', 2),
    named('country', 'Ukraine', 10),
    named('country', 'Italy', 2),
  ];
  expect(order(subjects)).toEqual([['country', ['Ukraine', 'Italy', 'Poland']]]);
});
