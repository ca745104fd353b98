import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../data/build/compile.ts';
import { loadPack } from '../../../data/build/load.ts';
import { QUESTIONS } from './questions.ts';

const pack = compilePack(loadPack());

describe('a reader who knows only the cards can answer', () => {
  it.each(QUESTIONS)('$ask', ({ on, says, cite }) => {
    const subject = pack.subjects.find(({ id }) => id === on);
    const said = [...(subject?.facts ?? []), ...(subject?.quotes ?? [])]
      .filter((statement) => statement.cite.includes(cite))
      .map(({ text }) => text);
    expect(said).toContainEqual(expect.stringMatching(says));
  });

  it('and something about each paragraph of the report', () => {
    const asked = new Set(QUESTIONS.map(({ cite }) => cite));
    // Paragraph 12 says again, in a quote, what paragraphs 1 and 11 say.
    const missing = pack.report.paragraphs.map(({ n }) => n).filter((n) => !asked.has(n));
    expect(missing).toEqual([12]);
  });
});
