import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, createRecogniser, type Mention } from '../../../data/recogniser/index.ts';
import { bundled } from './recognise.ts';

/* A page is settled again where it has changed; that has to be as if it were settled from scratch. */

/** Texts that ask others what they mean, and texts that tell it. */
const TEXTS = [
  'Starmer said so, and Merz said no.',
  'Keir Starmer spoke, and Friedrich Merz listened.',
  'Brad Starmer sang.',
  'Johanna Merz plays.',
  'Starmer gegen Merz.',
  'The sanctions will hold, and so will the frozen assets.',
  'Sanctions on Iraq were lifted in 2003.',
  'Sanctions on Russia',
  'War in Iraq',
  '17 March 2003',
  'February 2022',
  'The coalition of the willing met.',
  'Troops of the coalition of the willing went to Baghdad.',
  'The backstop is Irish, said the pitcher.',
  'The US backstop matters.',
  'No. 10 said so.',
  'Security guarantees are a must, and the ceasefire is not.',
  'The war in Ukraine: Kyiv wants a truce, Russia and its troops do not.',
  'Putin attacked Ukraine, and Zelensky asked for weapons at the front line.',
  'Die Koalition der Willigen traf sich, sagte Selenskyj.',
  'Poland waits.',
];

const anyBlock = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    lang: fc.constantFrom('en', 'en', 'de', ''),
    heading: fc.boolean(),
    region: fc.constantFrom('main', 'main', 'side', 'frame', 'talk'),
  })
  .map((record) => record as Block);

/** Some blocks of a page change places with nothing, and it is settled then. */
const anyStep = fc.array(fc.nat(), { maxLength: 4 });

interface Page {
  onTopic: boolean;
  mentions: Map<Block, readonly Mention[]>;
}

function settledFromScratch(page: readonly Block[], present: ReadonlySet<Block>): Page {
  const recogniser = createRecogniser<Block>(bundled, (a, b) => page.indexOf(a) - page.indexOf(b));
  for (const block of present) recogniser.add(block);
  return recogniser.settle();
}

/** Settles to the end, as a page does in turns. */
function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('whatever comes and goes', () => {
  const anyPage = fc.array(anyBlock, { minLength: 1, maxLength: 14 });

  it('what is told to have changed leads to what is settled from scratch', () => {
    fc.assert(
      fc.property(anyPage, fc.array(anyStep, { maxLength: 8 }), (page, steps) => {
        const order = (a: Block, b: Block) => page.indexOf(a) - page.indexOf(b);
        const recogniser = createRecogniser<Block>(bundled, order);
        const present = new Set<Block>();
        const shown = new Map<Block, readonly Mention[]>();
        for (const step of steps) {
          for (const index of step) {
            const block = page[index % page.length] as Block;
            if (present.delete(block)) {
              recogniser.remove(block);
              shown.delete(block);
            } else {
              recogniser.add(block);
              present.add(block);
            }
          }
          // To ask why takes nothing from what is told then.
          for (const block of present) recogniser.explain(block);
          const { onTopic, changed } = run(recogniser.settling());
          for (const [block, mentions] of changed) {
            expect(mentions).not.toEqual(shown.get(block) ?? []);
            if (mentions.length > 0) shown.set(block, mentions);
            else shown.delete(block);
          }
          const whole = settledFromScratch(page, present);
          expect(onTopic).toBe(whole.onTopic);
          expect(shown).toEqual(whole.mentions);
          expect([...recogniser.settle().mentions]).toEqual([...whole.mentions]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is told where nothing has come or gone', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const order = (a: Block, b: Block) => page.indexOf(a) - page.indexOf(b);
        const recogniser = createRecogniser<Block>(bundled, order);
        for (const block of page) recogniser.add(block);
        const { onTopic } = run(recogniser.settling());
        expect(run(recogniser.settling())).toEqual({ onTopic, changed: new Map() });
      }),
      { numRuns: 50 },
    );
  });
});
