import { describe, expect, it } from 'vitest';
import { citedQuote, withCitation } from '../../../data/cards/citation.ts';

const REPORT = { title: 'A plan', date: '2025-03-15' };

describe('what is copied', () => {
  it('of a fact says where it stands', () => {
    expect(withCitation({ text: 'It was so.', cite: [3, 7] }, REPORT)).toBe(
      'It was so. (“A plan”, 2025-03-15, ¶ 3, 7)',
    );
  });

  it('of a quote says whose it is', () => {
    const quote = { text: 'so be it', speaker: 'Keir Starmer', cite: [4] };
    expect(withCitation(citedQuote(quote), REPORT)).toBe(
      '“so be it”, Keir Starmer (“A plan”, 2025-03-15, ¶ 4)',
    );
  });

  it('of a quote by nobody who is named says nothing of a speaker', () => {
    expect(citedQuote({ text: 'so be it', cite: [4] }).text).toBe('“so be it”');
  });
});
