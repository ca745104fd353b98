import { describe, expect, it } from 'vitest';
import { PackError, tell } from '../../../data/build/problem.ts';
import { readSources } from '../../../data/build/sources.ts';
import { type SmallPack, smallPack, toFiles } from './small-pack.ts';

/** What the build says about the small pack after one change to its data or to its files. */
function problemsAfter(
  change: (pack: SmallPack) => void,
  inFiles?: (files: Map<string, string>) => void,
) {
  const pack = smallPack();
  change(pack);
  const files = toFiles(pack);
  inFiles?.(files);
  try {
    readSources(files);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(tell);
  }
}

const edit = (file: string, from: string, to: string) =>
  problemsAfter(
    () => {},
    (files) => {
      const text = files.get(file) ?? '';
      expect(text).toContain(from);
      files.set(file, text.replace(from, to));
    },
  );

const fact = (text: string, cite: unknown = [1]) =>
  problemsAfter(({ subjects }) =>
    Object.assign(subjects.bridge ?? {}, { facts: [{ text, cite }] }),
  );

describe('a pack is refused in plain words', () => {
  it('not when nothing is wrong with it', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

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

  it('when an id is unknown', () => {
    expect(edit('subjects/ann-ott.yaml', 'speaker: ann-ott', 'speaker: an-ott')).toEqual([
      'subjects/ann-ott.yaml:13: quotes 1 › speaker: there is no subject “an-ott”; did you mean “ann-ott”?',
    ]);
    expect(edit('report.yaml', '- ann-ott', '- somebody-else')).toEqual([
      'report.yaml:5: credits 1: there is no subject “somebody-else”; write the id of a subject',
    ]);
    expect(edit('subjects/bridge.yaml', 'to: ann-ott', 'to: ann-otto')).toContainEqual(
      expect.stringContaining(
        'relations 1 › to: there is no subject “ann-otto”; did you mean “ann-ott”?',
      ),
    );
  });

  it('when an id is doubled, or is not the name of its file', () => {
    expect(edit('subjects/bridge.yaml', 'id: bridge', 'id: ann-ott')).toContainEqual(
      'subjects/bridge.yaml:1: id: the id “ann-ott” belongs to subjects/ann-ott.yaml already; write “bridge”, or rename the file',
    );
    expect(edit('subjects/bridge.yaml', 'id: bridge', 'id: brigde')).toContainEqual(
      'subjects/bridge.yaml:1: id: the id “brigde” is not the name of the file; write “bridge”, or rename the file',
    );
  });

  it('when nothing leads to a subject', () => {
    expect(
      problemsAfter(({ subjects }) => {
        subjects.lonely = { ...subjects.bridge, id: 'lonely', relations: [], names: [] };
      }),
    ).toEqual([
      'subjects/lonely.yaml:1: id: nothing leads to this subject; add relations to the ones it belongs to',
    ]);
  });

  it('when a relation has no other side', () => {
    expect(
      problemsAfter(({ subjects }) => Object.assign(subjects.bridge ?? {}, { relations: [] })),
    ).toEqual([
      'subjects/ann-ott.yaml:22: relations 1 › to: this has no other side; add a relation to “ann-ott” in subjects/bridge.yaml',
    ]);
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
  });

  it('when a name leads to two subjects under the same conditions', () => {
    const give = (pack: SmallPack, id: string, names: unknown) =>
      Object.assign(pack.subjects[id] ?? {}, { names });
    const withNames = (ann: unknown, bridge: unknown) =>
      problemsAfter((pack) => {
        give(pack, 'ann-ott', ann);
        give(pack, 'bridge', bridge);
      });
    expect(withNames([{ forms: ['Ott'] }], [{ forms: ['(Old |)Ott'] }])).toEqual([
      expect.stringMatching(
        /^subjects\/bridge\.yaml:\d+: names 1 › forms 1: “Ott” leads to “ann-ott” already/,
      ),
    ]);
    expect(
      withNames([{ forms: ['Ott'] }], [{ forms: ['Ott'], after: { need: ['bridge'] } }]),
    ).toEqual([]);
  });

  it('when a fact is too long', () => {
    expect(fact('x'.repeat(201))).toEqual([
      'subjects/bridge.yaml:6: facts 1 › text: shorten it to 200 characters, or make two facts of it',
    ]);
    expect(fact('x'.repeat(200))).toEqual([]);
  });

  it('when a link is not https', () => {
    expect(edit('subjects/bridge.yaml', 'https://', 'http://')).toEqual([
      expect.stringMatching(/links 1: write an address that starts with https:\/\/$/),
    ]);
  });

  it('when a field is misspelt', () => {
    expect(edit('subjects/bridge.yaml', 'summary:', 'sumary:')).toEqual([
      'subjects/bridge.yaml:1: summary: the field “summary” is missing; add it',
      'subjects/bridge.yaml:4: sumary: there is no field “sumary” here; did you mean “summary”?',
    ]);
    expect(
      problemsAfter(({ subjects }) =>
        Object.assign(subjects.bridge ?? {}, { names: [{ forms: ['Bridge'], lowd: true }] }),
      ),
    ).toContainEqual(
      expect.stringContaining('there is no field “lowd” here; did you mean “loud”?'),
    );
  });

  it('when a value is of the wrong kind', () => {
    expect(edit('subjects/bridge.yaml', 'kind: event', 'kind: evnt')).toEqual([
      'subjects/bridge.yaml:2: kind: this should be one of person, institution, country, initiative, concept, event; did you mean “event”?',
    ]);
    expect(edit('subjects/bridge.yaml', '2020-06-05', '2020-02-30')).toContainEqual(
      expect.stringContaining('date › from: write a date that is in the calendar'),
    );
  });

  it('when a file is no YAML, missing or out of place', () => {
    expect(edit('subjects/bridge.yaml', 'summary: ', 'summary: "')).not.toEqual([]);
    expect(edit('subjects/bridge.yaml', 'kind: event', 'kind: event\nkind: person')).toEqual([
      'subjects/bridge.yaml:3: this field stands here twice; keep one of them',
    ]);
    expect(
      problemsAfter(
        () => {},
        (files) => files.delete('report.yaml'),
      ),
    ).toEqual(['report.yaml:1: this file is missing; put it back']);
    expect(
      problemsAfter(
        () => {},
        (files) => files.set('subjects/x.yml', ''),
      ),
    ).toEqual([expect.stringMatching(/^subjects\/x\.yml:1: the pack has no place for this file/)]);
  });

  it('with all its problems at once, in the order of files and lines', () => {
    const problems = problemsAfter(({ report, subjects }) => {
      Object.assign(report, { date: 'yesterday' });
      Object.assign(subjects.bridge ?? {}, { kind: 'river', links: ['ftp://x'] });
    });
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'report.yaml:3',
      'subjects/bridge.yaml:2',
      expect.stringMatching(/^subjects\/bridge\.yaml:/),
    ]);
  });
});
