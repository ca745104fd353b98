import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../data/build/load.ts';
import { readGold } from '../../../data/cli/gold.ts';
import { buildTrie } from '../../../data/gazetteer/build-trie.ts';
import { compileTriggers } from '../../../data/gazetteer/compile-triggers.ts';
import { normalise } from '../../../data/gazetteer/normal.ts';
import { expand } from '../../../data/gazetteer/pattern.ts';
import { scan } from '../../../data/gazetteer/scan.ts';
import { Trie } from '../../../data/gazetteer/trie.ts';
import { triggerForms } from '../../../data/gazetteer/trigger-forms.ts';
import { Triggers } from '../../../data/gazetteer/triggers.ts';
import { items } from '../../../data/gazetteer/word-table.ts';
import { readBlocks } from '../../../data/reading/blocks.ts';

const pack = loadPack();
const { subjects, recognition } = pack;
const triggers = new Triggers(compileTriggers(pack));

/** Whether a text of one text node has a trigger. */
const has = (text: string) => triggers.areIn(text, () => new Set([text.length]));

/** Whether a text that was joined of those of several nodes has one. */
function hasJoined(texts: readonly string[]): boolean {
  const edges = new Set<number>();
  let text = '';
  for (const one of texts) {
    text += one;
    edges.add(text.length);
  }
  return triggers.areIn(text, () => edges);
}

const kinds = Object.values(recognition.topic.evidence);
const formsOf = ({ cues }: { cues: readonly string[] }): string[] =>
  cues.flatMap((cue) => items(recognition.cues[cue]?.forms ?? [])).flatMap(expand);

const loud = subjects.flatMap(({ names }) =>
  names.flatMap((name) => ('forms' in name && name.loud ? name.forms.flatMap(expand) : [])),
);

/** A form as it may stand in a text: any word in its slots. */
const written = (form: string) => form.replaceAll('*', 'any');

describe('a text has a trigger', () => {
  it('where it has a loud name', () => {
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
    ['with spaces that do not break', 'the coalition\u00a0of\u202fthe willing'],
    ['as a tag', '#KeirStarmer'],
    ['as a tag in small letters', '#keirstarmer'],
    ['as a tag of several words', '#CoalitionOfTheWilling'],
    ['of a cyrillic name', 'сказав Стармер у Лондоні'],
    ['of a cyrillic name in capitals', 'ЗЕЛЕНСЬКИЙ У КИЄВІ'],
  ])('%s', (_, text) => {
    expect(has(text)).toBe(true);
  });

  it.each([
    ['ends where a block does', ['Back to Merz', 'All of the news']],
    ['begins where a block does', ['All of the news', 'Merz in Paris']],
    ['stands in a block of its own', ['World', 'Ukraine', 'Sport']],
    ['goes on over inline elements', ['said K', 'eir St', 'armer today']],
    ['is parted by a line break', ['the coalition of the', 'willing']],
    ['ends where the sign of a note begins', ['said Starmer', '2', ' today']],
    ['ends before what would be more of another', ['Europe’s defence', ' fundamentals are weak']],
    [
      'begins where a block does, before more of another',
      ['Opinion', 'Europe’s defence fundamentals'],
    ],
  ])('where a name %s', (_, texts) => {
    expect(hasJoined(texts)).toBe(true);
  });
});

/** What the reader finds in the text of one block: the measure of what must not be missed. */
const { written: plain, names } = triggerForms(pack);
const trie = new Trie(buildTrie([[...plain, ...names]]));
function finds(original: string): boolean {
  const isOdd = scan(trie, original, false, { add: () => undefined }) < 0;
  let found = false;
  scan(trie, isOdd ? normalise(original).text : original, isOdd, {
    add: ({ writing }) => {
      found ||= writing !== 'small';
    },
  });
  return found;
}

const letters = [
  '\u00ad',
  '\u200b',
  '\u0301',
  '\ufeff',
  'x',
  ' ',
  '\u00a0',
  '-',
  '’',
  '.',
  '\n',
  '#',
];

/** Forms as they are written and as they are not, parted at any place into nodes. */
const texts = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...plain, ...names),
          fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...letters)), { maxLength: 2 }),
          fc.constantFrom('as it is', 'capitals', 'one word'),
        )
        .map(([form, put, how]) => {
          let text = written(form);
          if (how === 'capitals') text = text.toUpperCase();
          if (how === 'one word') text = `#${text.replaceAll(' ', '')}`;
          for (const [at, letter] of put) text = text.slice(0, at) + letter + text.slice(at);
          return text;
        }),
      fc.constantFrom(...letters, 'word', 'The ', ', and ', '2'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** A text in pieces that are cut at some places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...[...new Set(places)].filter((one) => one < text.length).sort((a, b) => a - b)];
  return at.map((from, index) => text.slice(from, at[index + 1] ?? text.length));
}

it('misses nothing that the reader finds, wherever nodes and blocks end', () => {
  let met = 0;
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 3 }), texts, (text, places, other) => {
      if (!finds(text)) return;
      met++;
      expect(hasJoined(cut(text, places))).toBe(true);
      expect(hasJoined([other, ...cut(text, places), other])).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(met).toBeGreaterThan(500);
});

it('takes time in proportion to a text, however it nearly has a trigger everywhere', () => {
  for (const part of ['ceasefire', '30 day ', 'forearm ', 'coalition of the ', 'x'])
    expect(triggers.areIn(part.repeat(100_000 / part.length), () => new Set())).toBe(false);
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
  'From Bucharest, with a sore forearm: COMPUTING',
  '',
])('“%s” has none', (text) => {
  expect(has(text)).toBe(false);
});
