import { describe, expect, it } from 'vitest';
import { edit, problemsAfter } from './problems-after.ts';

const fact = (text: string, cite: unknown = [1]) =>
  problemsAfter(({ subjects }) =>
    Object.assign(subjects.bridge ?? {}, { facts: [{ text, cite }] }),
  );

describe('a pack is refused that is not true to its report', () => {
  it('when a citation is missing', () => {
    expect(fact('The bridge is new.', [])).toEqual([
      'subjects/bridge.yaml:7: facts 1 › cite: cite at least one paragraph, such as [3]',
    ]);
    expect(
      problemsAfter(({ subjects }) =>
        Object.assign(subjects.bridge ?? {}, { facts: [{ text: 'New.' }] }),
      ),
    ).toEqual(['subjects/bridge.yaml:6: facts 1 › cite: the field “cite” is missing; add it']);
  });

  it('when a citation is out of range, or given twice', () => {
    expect(fact('The bridge is new.', [3])).toEqual([
      'subjects/bridge.yaml:8: facts 1 › cite 1: the report has no paragraph 3; its last is 2',
    ]);
    expect(fact('The bridge is new.', [0])).toEqual([
      'subjects/bridge.yaml:8: facts 1 › cite 1: write the number of a paragraph; the first is 1',
    ]);
    expect(fact('The bridge is new.', [2, 2])).toEqual([
      'subjects/bridge.yaml:9: facts 1 › cite 2: paragraph 2 is cited twice here; cite it once',
    ]);
  });

  it('when a paragraph is cited by nothing, or numbered wrongly', () => {
    const uncited = problemsAfter(({ report }) => {
      (report.paragraphs as unknown[]).push({ n: 3, gist: 'It rains.' });
    });
    expect(uncited).toEqual([
      expect.stringMatching(
        /^report\.yaml:\d+: paragraphs 3 › n: no fact or quote cites paragraph 3/,
      ),
    ]);
    expect(edit('report.yaml', 'n: 2', 'n: 1')).toContainEqual(
      expect.stringMatching(/paragraphs 2 › n: this paragraph is number 2, not 1$/),
    );
  });

  it('when a figure is not that of the paragraphs it cites', () => {
    expect(fact('The bridge costs four million euros.')).toEqual([
      'subjects/bridge.yaml:6: facts 1 › text: the figure four million euros is not among those of paragraph 1; correct it, cite the paragraph that gives it, or add it there in report.yaml',
    ]);
    expect(fact('The bridge costs €3m.', [2])).toHaveLength(1);
    expect(fact('The bridge opens on 6 June.', [2])).toEqual([
      expect.stringContaining('the day 06-06 is not among those of paragraph 2'),
    ]);
    expect(edit('subjects/bridge.yaml', '2020-06-05', '2020-06-04')).toEqual([
      expect.stringContaining('date › from: the day 2020-06-04 is not among those of paragraph 2'),
    ]);
    expect(fact('The bridge opens on the 5th of June.', [2])).toEqual([
      expect.stringContaining('the figure 5th is not among those of paragraph 2'),
    ]);
    expect(edit('report.yaml', 'A town builds a bridge', 'A town builds 2 bridges')).toEqual([
      expect.stringContaining(
        'report.yaml:2: title: the figure 2 is not among those of paragraphs 1 and 2',
      ),
    ]);
  });

  it('when a day is not the weekday that it is called', () => {
    expect(fact('The bridge opens on Tuesday 5 June.', [2])).toEqual([
      'subjects/bridge.yaml:6: facts 1 › text: 2020-06-05 is a Friday, not a Tuesday; correct one of the two',
    ]);
    expect(edit('report.yaml', 'says: Friday', 'says: Sunday')).toEqual([
      expect.stringMatching(
        /^report\.yaml:\d+: paragraphs 2 › days 1 › day: 2020-06-05 is a Friday, not a Sunday/,
      ),
    ]);
  });

  it('when something ends before it begins', () => {
    expect(edit('report.yaml', 'date: 2020-06-01', 'date: 2020-06-01\nuntil: 2020-05-31')).toEqual([
      'report.yaml:4: until: the report ends before its date; exchange the two days',
    ]);
    expect(
      edit('subjects/bridge.yaml', 'from: 2020-06-05', 'from: 2020-06-05\n  to: 2020-06-01'),
    ).toEqual([
      expect.stringContaining('date › to: this ends before it begins; exchange the two days'),
    ]);
  });
});
