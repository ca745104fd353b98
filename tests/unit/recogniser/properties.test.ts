import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, createRecogniser } from '../../../data/recogniser/index.ts';
import { bundled } from './recognise.ts';

const block = (text: string, rest: Partial<Block> = {}): Block => ({
  text,
  lang: 'en',
  heading: false,
  region: 'main',
  ...rest,
});

const recognise = (blocks: Block[]) => {
  const recogniser = createRecogniser<Block>(
    bundled,
    (a, b) => blocks.indexOf(a) - blocks.indexOf(b),
  );
  for (const one of blocks) recogniser.add(one);
  return { recogniser, ...recogniser.settle() };
};

/** Pieces that names are made of, and what may stand between them. */
const PIECES = [
  'Keir',
  'Starmer',
  'Sir',
  'STARMER',
  'Meloni',
  'Putin',
  'von',
  'der',
  'Leyen',
  'coalition',
  'of',
  'the',
  'willing',
  'Ukraine',
  'Kyiv',
  'truce',
  '30',
  'day',
  'ceasefire',
  'US',
  'U.S.',
  'backstop',
  'No.',
  '10',
  'Number',
  'Russia’s',
  'frozen',
  'assets',
  'sanctions',
  'Iraq',
  '2003',
  'Путин',
  'коаліція',
  'охочих',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '-',
  '–',
  '’s',
  "'",
  '.',
  ', ',
  '; ',
  '“',
  '”',
  '#',
  '@',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u202e',
  '\ud83d',
  '\udc00',
  '\ufffc',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);
const anyBlock = fc
  .record({
    text: anyText,
    lang: fc.constantFrom('en', 'de', '', 'x-klingon'),
    heading: fc.boolean(),
    region: fc.constantFrom('main', 'side', 'frame', 'talk'),
  })
  .map((record): Block => record as Block);

describe('for any text', () => {
  it('mentions lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        for (const [{ text }, mentions] of recognise(blocks).mentions) {
          let last = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every candidate is explained, and those that are kept are the mentions', () => {
    fc.assert(
      fc.property(anyBlock, (one) => {
        const { recogniser, mentions } = recognise([one]);
        const kept = recogniser.explain(one).filter((candidate) => candidate.kept);
        expect(kept.every(({ why }) => why !== '')).toBe(true);
        const spans = (list: readonly { start: number; end: number }[]) =>
          list.map(({ start, end }) => `${start}-${end}`).sort();
        expect(spans(kept)).toEqual(spans(mentions.get(one) ?? []));
      }),
      { numRuns: 200 },
    );
  });

  it('the answer does not depend on the order in which blocks come', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        const forward = recognise(blocks);
        const recogniser = createRecogniser<Block>(
          bundled,
          (a, b) => blocks.indexOf(a) - blocks.indexOf(b),
        );
        for (const one of blocks.toReversed()) recogniser.add(one);
        const { onTopic, mentions } = recogniser.settle();
        expect(onTopic).toBe(forward.onTopic);
        for (const one of blocks) expect(mentions.get(one)).toEqual(forward.mentions.get(one));
      }),
      { numRuns: 100 },
    );
  });

  it('a block that goes leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 4 }), anyBlock, (blocks, extra) => {
        const { recogniser, mentions } = recognise(blocks);
        recogniser.add(extra);
        recogniser.settle();
        recogniser.remove(extra);
        expect(recogniser.settle().mentions).toEqual(mentions);
      }),
      { numRuns: 100 },
    );
  });
});

describe('as a page grows', () => {
  it('quiet mentions appear when there is enough for the topic', () => {
    const first = block('Poland waits.');
    const second = block('The war in Ukraine: Kyiv wants a truce, Russia and its troops do not.');
    const recogniser = createRecogniser<Block>(bundled, (a, b) =>
      a === b ? 0 : a === first ? -1 : 1,
    );
    recogniser.add(first);
    expect(recogniser.settle().mentions.has(first)).toBe(false);
    recogniser.add(second);
    expect(recogniser.settle().mentions.get(first)).toMatchObject([
      { subject: 'poland', start: 0, end: 6 },
    ]);
    recogniser.remove(second);
    expect(recogniser.settle().mentions.has(first)).toBe(false);
  });

  it('a block with nothing in it is not kept', () => {
    const recogniser = createRecogniser<Block>(bundled, () => 0);
    expect(recogniser.add(block('Soup of the day.'))).toBeUndefined();
    expect(recogniser.add(block('Soup for Starmer.'))).toBe('names');
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', '', []],
    ['lone surrogates around a name', '\ud83dStarmer \udc00 Putin\ud83d', []],
    [
      'controls of direction around a name',
      '\u202eStarmer\u202c and \u2067Putin\u2069',
      ['Starmer', 'Putin'],
    ],
    ['a name split by what is not seen', 'Star\u200b\u00admer', ['Star\u200b\u00admer']],
    ['a script without names', '天気予報 الطقس اليوم', []],
  ])('%s', (_, text, expected) => {
    const one = block(text);
    const mentions = recognise([one]).mentions.get(one) ?? [];
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
