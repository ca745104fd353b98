import { expect, it } from 'vitest';
import { persist } from '../../../entrypoints/shared/persist.ts';

/** A background that loses the first questions. */
function deafFor(lost: number) {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= lost) throw new Error('No answer');
    return `answer to question ${asked}`;
  };
}

it('has the answer to a question that was lost twice', async () => {
  expect(await persist(deafFor(2))).toBe('answer to question 3');
});

it('asks no more than it must', async () => {
  const ask = deafFor(0);
  expect(await persist(ask)).toBe('answer to question 1');
  expect(await ask()).toBe('answer to question 2');
});

it('gives up where nobody answers', async () => {
  await expect(persist(deafFor(Infinity))).rejects.toThrow('No answer');
});
