import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InOrder } from '../../../data/recogniser/in-order.ts';

const step = fc.record({
  add: fc.array(fc.nat(200), { maxLength: 60 }),
  remove: fc.array(fc.nat(200), { maxLength: 20 }),
});

it('whatever comes and goes, what is there stands in order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const kept = new InOrder<number, string>((a, b) => a - b);
      const model = new Set<number>();
      for (const { add, remove } of steps) {
        for (const one of add) {
          kept.set(one, `of ${one}`);
          model.add(one);
        }
        for (const one of remove) {
          kept.delete(one);
          model.delete(one);
        }
        const inOrder = [...model].sort((a, b) => a - b);
        expect(kept.all().map(({ block, kept }) => [block, kept])).toEqual(
          inOrder.map((block) => [block, `of ${block}`]),
        );
      }
    }),
  );
});

it('asks little where long rows come one after another', () => {
  let asked = 0;
  const kept = new InOrder<number, null>((a, b) => {
    asked++;
    return a - b;
  });
  const row = (from: number) => {
    for (let n = from; n < from + 1000; n++) kept.set(n, null);
  };
  for (const from of [0, 5000]) row(from);
  kept.all();
  row(2000);
  asked = 0;
  expect(kept.all()).toHaveLength(3000);
  // Once for each to see that the new ones are in order, and some leaps.
  expect(asked).toBeLessThan(1100);
});
