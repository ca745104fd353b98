import { describe, expect, it } from 'vitest';
import { edit, problemsAfter } from './problems-after.ts';

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
