import { describe, expect, it } from 'vitest';
import { buildLadder } from '../../../data/briefing/ladder.ts';
import { groupOffers, type OfferGroup } from '../../../data/briefing/offers.ts';
import type { StanceLevel } from '../../../data/schema/pack.ts';
import { packOf } from './briefing-pack.ts';

const at = (level: StanceLevel) => ({ stance: { level, text: `As ${level}.`, cite: [1] } });
const pack = packOf({
  aland: at('other-side'),
  beland: at('ruled-out'),
  celand: at('pledged'),
  deland: at('represented'),
  eland: at('pledged'),
  nobody: {},
});
const names = (groups: OfferGroup[]) =>
  groups.map(({ level, offers }) => [level, ...offers.map(({ subject }) => subject.name)]);

describe('who offers what', () => {
  it('is told of everybody who takes a stance, the most committed first', () => {
    expect(names(groupOffers(pack))).toEqual([
      ['pledged', 'celand', 'eland'],
      ['ruled-out', 'beland'],
      ['represented', 'deland'],
      ['other-side', 'aland'],
    ]);
  });

  it('comes with the words and paragraphs of the report', () => {
    expect(groupOffers(pack)[0]?.offers[0]).toMatchObject({ text: 'As pledged.', cite: [1] });
  });
});

describe('the ladder', () => {
  it('has every rung, also those where nobody stands', () => {
    expect(names(buildLadder(pack).rungs)).toEqual([
      ['pledged', 'celand', 'eland'],
      ['offers-support'],
      ['reserved'],
      ['ruled-out', 'beland'],
    ]);
  });

  it('keeps beside it what says nothing of troops', () => {
    expect(names(buildLadder(pack).beside)).toEqual([
      ['represented', 'deland'],
      ['other-side', 'aland'],
    ]);
  });
});
