import { describe, expect, it } from 'vitest';
import { datesAbout, stancesAmong } from '../../../data/briefing/concerning.ts';
import type { StanceLevel } from '../../../data/schema/pack.ts';
import { packOf } from './briefing-pack.ts';

const at = (level: StanceLevel) => ({ stance: { level, text: `As ${level}.`, cite: [1] } });
const on = (from: string, related: string[] = []) => ({
  date: { from, precision: 'day' as const, cite: [1] },
  related,
});

describe('where they stand', () => {
  const pack = packOf({
    aland: at('ruled-out'),
    beland: at('pledged'),
    celand: at('pledged'),
    nobody: {},
  });
  const told = (...ids: string[]) =>
    stancesAmong(pack, new Set(ids)).map(({ level, subjects }) => [
      level,
      ...subjects.map(({ id }) => id),
    ]);

  it('is told of those alone who are named, the most committed first', () => {
    expect(told('aland', 'celand')).toEqual([
      ['pledged', 'celand'],
      ['ruled-out', 'aland'],
    ]);
  });

  it('is told of nobody where nobody takes a stance', () => {
    expect(told('nobody')).toEqual([]);
  });
});

describe('the dates that matter', () => {
  const pack = packOf({
    ann: { related: ['call'] },
    bob: {},
    call: on('2025-03-15'),
    vote: on('2025-03-18', ['ann', 'bob']),
    talks: on('2025-03-20', ['bob']),
    fair: on('2025-03-01'),
  });
  const told = (...ids: string[]) =>
    datesAbout(pack, new Set(ids)).map(({ subject }) => subject.id);

  it('are of events that are named, or related to what is, whichever says so', () => {
    expect(told('ann')).toEqual(['call', 'vote']);
    expect(told('fair')).toEqual(['fair']);
  });

  it('are three at most: of the named, then of the most related; the earliest first', () => {
    expect(told('ann', 'bob', 'fair')).toEqual(['fair', 'call', 'vote']);
    expect(told('ann', 'bob', 'talks', 'fair')).toEqual(['fair', 'vote', 'talks']);
  });

  it('are none where nothing dated is near', () => {
    expect(told('nobody')).toEqual([]);
  });
});
