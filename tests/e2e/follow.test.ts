import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyScript } from './follow/any-script.ts';
import { Follower } from './follow/follower.ts';
import { SCRIPTS } from './follow/scripts.ts';
import { startSession } from './session.ts';

/** Fixed, so that a run can be trusted to do what the last one did; another one explores. */
const SEED = Number(process.env.GLOSS_SEED ?? 1);
const RUNS = Number(process.env.GLOSS_RUNS ?? 150);

/** How long to run scripts, and to shorten one that fails, in ms. */
const PATIENCE = 300_000;

const session = startSession();
let follower: Follower;

beforeAll(async () => {
  follower = await Follower.open(session.gloss, session.server);
});

afterAll(async () => {
  await follower?.close();
});

it.each(SCRIPTS)('follows a page that $does', async (script) => {
  const { painted, fresh } = await follower.run(script);
  expect(painted).toEqual(fresh);
  expect(painted.map(({ text }) => text).sort()).toEqual(script.marks.toSorted());
});

it(
  `paints what a fresh pass would paint, whatever a page does (seed ${SEED})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyScript, async (script) => {
        const { painted, fresh } = await follower.run(script);
        expect(painted).toEqual(fresh);
      }),
      {
        seed: SEED,
        numRuns: RUNS,
        interruptAfterTimeLimit: PATIENCE,
        markInterruptAsFailure: true,
      },
    );
  },
  PATIENCE + 60_000,
);
