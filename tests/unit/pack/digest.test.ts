import { expect, it } from 'vitest';
import { datesAbout, stancesAmong } from '../../../data/briefing/concerning.ts';
import { digestOf } from '../../../data/build/digest.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const DIGEST = digestOf(SAMPLE_PACK);
const ALL = new Set(SAMPLE_PACK.subjects.map(({ id }) => id));

it('tells of a page what the pack tells', () => {
  const stances = stancesAmong(DIGEST, ALL);
  const dates = datesAbout(DIGEST, ALL);
  expect(stances.length).toBeGreaterThan(0);
  expect(stances).toEqual(stancesAmong(SAMPLE_PACK, ALL));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual(datesAbout(SAMPLE_PACK, ALL));
});

it('leaves the texts behind', () => {
  const said = JSON.stringify(DIGEST);
  for (const { summary, facts } of SAMPLE_PACK.subjects)
    for (const text of [summary, ...facts.map(({ text }) => text)])
      expect(said).not.toContain(text);
});
