import { expect, it } from 'vitest';
import { compare, f1, NOTHING, precision, recall, strictly } from '../../../data/cli/score.ts';

const span = (subject: string, start: number, end: number) => ({ subject, start, end });

it('a prediction is right when subject and place agree, and each is used once', () => {
  const gold = [span('a', 0, 5), span('b', 10, 15), span('c', 20, 25)];
  const predicted = [span('a', 0, 5), span('a', 1, 4), span('b', 12, 20), span('a', 20, 25)];
  const { score, missed, wrong } = compare(gold, predicted);
  expect(score).toEqual({ gold: 3, predicted: 4, right: 2, strict: 1 });
  expect(missed).toEqual([span('c', 20, 25)]);
  expect(wrong).toEqual([span('a', 1, 4), span('a', 20, 25)]);
  expect([precision(score), recall(score), f1(score)]).toEqual([2 / 4, 2 / 3, 4 / 7]);
  expect(precision(strictly(score))).toBe(1 / 4);
});

it('spans that only touch do not overlap', () => {
  expect(compare([span('a', 0, 5)], [span('a', 5, 9)]).score.right).toBe(0);
});

it('where there is nothing to do, nothing is wrong', () => {
  expect([precision(NOTHING), recall(NOTHING), f1(NOTHING)]).toEqual([1, 1, 1]);
});
