import { describe, expect, it } from 'vitest';
import { listVoices } from '../../../data/briefing/voices.ts';
import { packOf } from './briefing-pack.ts';

const says = (text: string, speaker: string | undefined, ...cite: number[]) => ({
  text,
  speaker,
  cite,
});

describe('who said what', () => {
  it('has each quote once, and all other subjects that bear it', () => {
    const pack = packOf({
      ann: { quotes: [says('at last', 'ann', 2)] },
      bridge: { quotes: [says('at last', 'ann', 2)] },
      river: { quotes: [says('at last', 'ann', 2)] },
    });
    const [voice, ...others] = listVoices(pack);
    expect(others).toEqual([]);
    expect(voice?.speaker?.name).toBe('ann');
    expect(voice?.words.map(({ text, about }) => [text, about.map(({ id }) => id)])).toEqual([
      ['at last', ['bridge', 'river']],
    ]);
  });

  it('keeps apart the same words of two speakers, and those of nobody', () => {
    const pack = packOf({
      ann: { quotes: [says('yes', 'ann', 1)] },
      bob: { quotes: [says('yes', 'bob', 1), says('yes', undefined, 3)] },
    });
    expect(listVoices(pack).map(({ speaker }) => speaker?.id)).toEqual(['ann', 'bob', undefined]);
  });

  it('begins with who says most, and tells words in the order of the report', () => {
    const pack = packOf({
      ann: { quotes: [says('once', 'ann', 1)] },
      bob: {
        quotes: [says('later', 'bob', 12, 3), says('first', 'bob', 2), says('last', 'bob', 9)],
      },
    });
    expect(listVoices(pack).map(({ words }) => words.map(({ text }) => text))).toEqual([
      ['first', 'later', 'last'],
      ['once'],
    ]);
  });
});
