import { describe, expect, it } from 'vitest';
import { mentionsIn, small } from '../recognise.ts';

describe('overlapping names', () => {
  const gazetteer = small({
    town: [{ forms: ['Port'] }, { not: ['Port Wine'] }],
    ship: [{ forms: ['Port Anna'], after: { not: ['Road'] } }],
  });

  it('the longest wins', () => {
    expect(mentionsIn('The Port Anna left Port.', gazetteer)).toEqual([
      'ship: Port Anna',
      'town: Port',
    ]);
  });

  it('one that means something else gives way to the names in it', () => {
    expect(mentionsIn('In Port Anna Road', gazetteer)).toEqual(['town: Port']);
  });

  it('the name of something else keeps what is in it unmarked', () => {
    expect(mentionsIn('A glass of Port Wine', gazetteer)).toEqual([]);
  });
});
