import { describe, expect, it } from 'vitest';
import { edit, problemsAfter } from './problems-after.ts';
import type { SmallPack } from './small-pack.ts';

describe('a pack is refused where one thing does not lead to another', () => {
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
});
