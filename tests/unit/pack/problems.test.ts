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

  it('when a page that says nothing would be on topic', () => {
    expect(
      problemsAfter(({ recognition }) => {
        Object.assign(recognition.topic as object, { need: 0 });
      }),
    ).toEqual([
      'topic.yaml:2: topic › need: a page that says nothing would be on topic; write a number above 0',
    ]);
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

  it('when a figure or a theme is of no subject', () => {
    const told = problemsAfter(({ report }) => {
      Object.assign((report.figures as object[])[0] ?? {}, { about: 'brigde' });
      report.themes = [{ title: 'Water', subjects: ['bridge', 'an-ott'] }];
    });
    expect(told).toEqual([
      expect.stringMatching(
        /^report\.yaml:\d+: figures 1 › about: there is no subject “brigde”; did you mean “bridge”\?$/,
      ),
      expect.stringMatching(
        /^report\.yaml:\d+: themes 1 › subjects 2: there is no subject “an-ott”; did you mean “ann-ott”\?$/,
      ),
    ]);
  });

  it('when the atlas has no such country, or the subject is none', () => {
    const onMap = (kind: string, onMap: string) =>
      problemsAfter(({ subjects }) => Object.assign(subjects.bridge ?? {}, { kind, onMap }));
    expect(onMap('country', 'Ukraine')).toEqual([]);
    expect(onMap('country', 'Ukrain')).toEqual([
      expect.stringContaining('onMap: the atlas has no country “Ukrain”; did you mean “Ukraine”?'),
    ]);
    expect(onMap('event', 'Ukraine')).toEqual([
      expect.stringContaining('onMap: a map shows countries; this is of the kind “event”'),
    ]);
  });

  it('when an id is the address of a paragraph, which the report may get', () => {
    expect(edit('subjects/bridge.yaml', 'id: bridge', 'id: p17')).toContainEqual(
      'subjects/bridge.yaml:1: id: “p17” is the address of paragraph 17 in the briefing; write another id',
    );
    expect(edit('subjects/bridge.yaml', 'id: bridge', 'id: p17-bridge')).not.toContainEqual(
      expect.stringContaining('address of paragraph'),
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

  it('when a reporter is credited twice, or is no person', () => {
    expect(edit('report.yaml', '- ann-ott', '- ann-ott\n  - ann-ott')).toEqual([
      'report.yaml:6: credits 2: “ann-ott” is credited already; take one away',
    ]);
    expect(edit('report.yaml', '- ann-ott', '- bridge')).toEqual([
      'report.yaml:5: credits 1: “bridge” is no person; credit the reporters only',
    ]);
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

  it.each([
    ['(Old |New Bridge', 'a bracket has no partner; close each before the next one opens'],
    ['Bridge)', 'a bracket has no partner; close each before the next one opens'],
    ['Bridge|Crossing', 'alternatives stand outside brackets; write (a|b)'],
    ['Bridge (1#|2)', 'a # stands inside brackets; put it outside'],
    ['Bridge ##########', 'there are too many alternatives; write fewer'],
    ['(Bridge|)', 'one of the forms has no letter; write at least one word'],
    ['*', 'one of the forms has no letter; write at least one word'],
  ])('when a form cannot be unfolded to names: %s', (form, fault) => {
    for (const field of ['forms', 'not']) {
      const found = problemsAfter(({ subjects }) =>
        Object.assign(subjects.bridge ?? {}, { names: [{ [field]: [form] }] }),
      );
      expect(found).toEqual([
        expect.stringContaining(`names 1 › ${field} 1: in “${form}” ${fault}`),
      ]);
    }
    const inCues = problemsAfter(({ recognition }) =>
      Object.assign(recognition, { cues: { water: { forms: ['river', form] } } }),
    );
    expect(inCues).toEqual([
      expect.stringContaining(`cues › water › forms: in “${form}” ${fault}`),
    ]);
  });

  it('when a fact is too long', () => {
    expect(fact(`${'x'.repeat(200)}.`)).toEqual([
      'subjects/bridge.yaml:6: facts 1 › text: shorten it to 200 characters, or make two facts of it',
    ]);
    expect(fact(`${'x'.repeat(199)}.`)).toEqual([]);
  });

  it('when a fact is cut short, as by a # after a space, or has several lines', () => {
    expect(edit('subjects/bridge.yaml', 'million euros', 'million # euros')).toEqual([
      expect.stringMatching(/facts 1 › text: end the sentence with a full stop/),
    ]);
    expect(edit('subjects/bridge.yaml', 'A bridge at', 'A bridge # at')).toEqual([
      expect.stringMatching(/yaml:4: summary: end the sentence with a full stop/),
    ]);
    expect(fact('The bridge\nis new.')).toEqual([
      'subjects/bridge.yaml:6: facts 1 › text: write this text in one line',
    ]);
  });

  it('when a quote stands in quotation marks, or is cut without brackets', () => {
    expect(edit('subjects/ann-ott.yaml', 'text: at last', 'text: “at last”')).toEqual([
      'subjects/ann-ott.yaml:12: quotes 1 › text: write the words alone, without the quotation marks around them',
    ]);
    expect(edit('subjects/ann-ott.yaml', 'text: at last', 'text: at ... last')).toEqual([
      expect.stringContaining('write […] where words are left out'),
    ]);
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
    ).toEqual([
      expect.stringContaining(
        'names 1 › lowd: there is no field “lowd” here; did you mean “loud”?',
      ),
    ]);
    expect(
      problemsAfter(({ subjects }) =>
        Object.assign(subjects.bridge ?? {}, { names: [{ lowd: true, forms: ['Bridge'] }] }),
      ),
    ).toHaveLength(1);
  });

  it('when a value is of the wrong kind', () => {
    expect(edit('subjects/bridge.yaml', 'kind: event', 'kind: evnt')).toEqual([
      'subjects/bridge.yaml:2: kind: this should be one of person, institution, country, initiative, concept, event; did you mean “event”?',
    ]);
    expect(edit('subjects/bridge.yaml', '2020-06-05', '2020-02-30')).toContainEqual(
      expect.stringContaining('date › from: write a date that is in the calendar'),
    );
  });

  it.each([
    [[], 'languages: list at least one language, or write any'],
    ['de', 'languages: write any, or a list of codes such as [de, nl]'],
    [['German'], 'languages 1: write the code of a language, such as de'],
  ])('when the languages of a name are %j', (languages, problem) => {
    const problems = problemsAfter(({ subjects }) => {
      Object.assign(subjects.bridge ?? {}, { names: [{ forms: ['Bridge'], languages }] });
    });
    expect(problems).toEqual([expect.stringMatching(/^subjects\/bridge\.yaml:\d+: names 1 › /)]);
    expect(problems[0]).toContain(problem);
  });

  it('when a file was not saved as UTF-8', () => {
    expect(edit('subjects/bridge.yaml', 'The bridge costs', 'The br\uFFFDdge costs')).toEqual([
      'subjects/bridge.yaml:6: a character here is not text; save the file as UTF-8 and write it anew',
    ]);
  });

  it('without blaming others for what cannot be known of a broken file', () => {
    const lonely = problemsAfter(({ report, subjects }) => {
      subjects.reporter = { ...subjects.bridge, id: 'reporter', relations: [], names: [] };
      Object.assign(report, { credits: ['reporter'], title: '' });
    });
    expect(lonely).toEqual(['report.yaml:2: title: write a text here, it is empty']);
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
