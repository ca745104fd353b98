import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooser, type Density } from '../../../entrypoints/content/mentions/density.ts';

interface Named {
  subject: string;
  section: number;
  shown: boolean;
}

/** Mentions written as a subject's letter and the number of a section; with `!` none can see it. */
function mentions(text: string): Named[] {
  return text.split(' ').map((one) => ({
    subject: one.charAt(0),
    section: Number(one.charAt(1)),
    shown: !one.endsWith('!'),
  }));
}

function painted(density: Density, all: Named[]): number[] {
  const paints = chooser<Named>(density, ({ shown }) => shown);
  return all.flatMap((one, i) => (paints(one, one.section) ? i : []));
}

it.each<[Density, string, number[]]>([
  ['every', 'a0 a0! b0', [0, 1, 2]],
  ['none', 'a0 b0', []],
  ['page', 'a0 b0 a1 c1 b2', [0, 1, 3]],
  ['section', 'a0 a0 b0 a1 b1 b1', [0, 2, 3, 4]],
  // An article goes on after a box within it.
  ['section', 'a0 a1 a0 b0', [0, 1, 3]],
  ['section', 'a0! a0 a0', [1]],
  ['page', 'a0! a1', [1]],
])('at density %s of %s paints %j', (density, text, expected) => {
  expect(painted(density, mentions(text))).toEqual(expected);
});

it('paints the first that can be seen of each subject in each section, and no other', () => {
  const mention = fc.record({
    subject: fc.constantFrom('a', 'b', 'c'),
    section: fc.nat(3),
    shown: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(mention), (all) => {
      const isFirst = ({ subject, section, shown }: Named, i: number) =>
        shown &&
        !all
          .slice(0, i)
          .some((one) => one.shown && one.subject === subject && one.section === section);
      expect(painted('section', all)).toEqual(all.flatMap((one, i) => (isFirst(one, i) ? i : [])));
    }),
  );
});
