import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../data/briefing/outline.ts';
import { tellThemes } from '../../../data/briefing/themes.ts';
import { listSubjects } from '../../../data/briefing/who.ts';
import { packOf } from './briefing-pack.ts';

const paragraph = (n: number) => ({ n, gist: `Gist ${n}.`, figures: [], counted: [], days: [] });
const fact = (text: string, ...cite: number[]) => ({ text, cite });

describe('the outline', () => {
  it('gives each paragraph the facts that cite it, once, with all their subjects', () => {
    const pack = packOf(
      {
        ann: { facts: [fact('It rains.', 1), fact('Ann is wet.', 1, 2)] },
        bob: { facts: [fact('It rains.', 1)] },
      },
      { paragraphs: [paragraph(1), paragraph(2), paragraph(3)] },
    );
    const told = buildOutline(pack).map(({ n, facts }) => [
      n,
      facts.map(({ text, subjects }) => [text, ...subjects.map(({ id }) => id)]),
    ]);
    expect(told).toEqual([
      [
        1,
        [
          ['It rains.', 'ann', 'bob'],
          ['Ann is wet.', 'ann'],
        ],
      ],
      [2, [['Ann is wet.', 'ann']]],
      [3, []],
    ]);
  });
});

describe('a theme', () => {
  it('tells of its subjects in its own order, each with its figures', () => {
    const figures = [
      { label: 'wide', value: '9 m', cite: [1], about: 'river' },
      { label: 'high', value: '3 m', cite: [1] },
    ];
    const themes = [{ title: 'Water', subjects: ['river', 'bridge', 'nothing'] }];
    const [theme] = tellThemes(packOf({ bridge: {}, river: {} }, { figures, themes }));
    expect(theme?.title).toBe('Water');
    expect(
      theme?.subjects.map(({ id, figures }) => [id, figures.map(({ value }) => value)]),
    ).toEqual([
      ['river', ['9 m']],
      ['bridge', []],
    ]);
  });
});

describe('the list of subjects', () => {
  it('has them by kind and then by name', () => {
    const pack = packOf({
      zoe: { kind: 'person' },
      élan: { kind: 'concept' },
      ann: { kind: 'person' },
      zeal: { kind: 'concept' },
    });
    expect(
      listSubjects(pack).map(({ kind, subjects }) => [kind, subjects.map(({ id }) => id)]),
    ).toEqual([
      ['person', ['ann', 'zoe']],
      ['concept', ['élan', 'zeal']],
    ]);
  });
});
