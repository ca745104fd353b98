import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../data/build/load.ts';
import { readGold } from '../../../data/cli/gold.ts';
import { compileTriggers } from '../../../data/gazetteer/compile-triggers.ts';
import { expand } from '../../../data/gazetteer/pattern.ts';
import { Trie } from '../../../data/gazetteer/trie.ts';
import { hasTrigger } from '../../../data/gazetteer/triggers.ts';
import { items } from '../../../data/gazetteer/word-table.ts';
import { readBlocks } from '../../../data/reading/blocks.ts';

const { subjects, recognition } = loadPack();
const triggers = new Trie(compileTriggers({ subjects, recognition }));
const has = (text: string) => hasTrigger(triggers, text);

const kinds = Object.values(recognition.topic.evidence);
const formsOf = ({ cues }: { cues: readonly string[] }): string[] =>
  cues.flatMap((cue) => items(recognition.cues[cue]?.forms ?? [])).flatMap(expand);

/** A form as it may stand in a text: any word in its slots. */
const written = (form: string) => form.replaceAll('*', 'any');

describe('a text has a trigger', () => {
  it('where it has a loud name', () => {
    const loud = subjects.flatMap(({ names }) =>
      names.flatMap((name) => ('forms' in name && name.loud ? name.forms.flatMap(expand) : [])),
    );
    expect(loud.length).toBeGreaterThan(100);
    expect(loud.map(written).filter((form) => !has(form))).toEqual([]);
  });

  it('where it has an anchor of the topic', () => {
    const anchors = kinds.filter(({ anchor }) => anchor === true).flatMap(formsOf);
    expect(anchors.length).toBeGreaterThan(100);
    expect(anchors.map(written).filter((form) => !has(form))).toEqual([]);
  });

  it('where it has two halves of an anchor', () => {
    const halves = kinds.filter(({ anchor }) => anchor === 'half').map(formsOf);
    expect(halves.length).toBeGreaterThan(1);
    const silent = halves.filter((forms) => !forms.map(written).every(has));
    expect(silent.length).toBeLessThan(2);
  });

  it.each([
    ['in capitals', 'STARMER HAILS ALLIES'],
    ['with a soft hyphen', 'Said Star\u00admer today'],
    ['with an accent apart', 'coalicio\u0301n de voluntarios'],
    ['as a tag', '#KeirStarmer'],
    ['as a tag of several words', '#CoalitionOfTheWilling'],
    ['of a cyrillic name', 'сказав Стармер у Лондоні'],
  ])('%s', (_, text) => {
    expect(has(text)).toBe(true);
  });
});

it('wherever a labelled page has a mention, some block has a trigger', () => {
  const pages = readGold(fileURLToPath(new URL('../../fixtures/gold', import.meta.url)));
  const without = pages
    .filter(({ spans }) => spans.length > 0)
    .filter(({ html }) => ![...readBlocks(html)].some((block) => block && has(block.text)));
  expect(without.map(({ file }) => file)).toEqual([]);
});

it.each([
  'Italy beat France in Rome, and NATO was not asked.',
  'The Commission put sanctions on Iran.',
  'Mr Trump spoke of the EU, the US and Russia.',
  'merz, meloni and schoof in small letters',
  '',
])('“%s” has none', (text) => {
  expect(has(text)).toBe(false);
});
