import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../data/gazetteer/build-trie.ts';
import { normalise } from '../../../data/gazetteer/normal.ts';
import { expand } from '../../../data/gazetteer/pattern.ts';
import { scan } from '../../../data/gazetteer/scan.ts';
import { Trie } from '../../../data/gazetteer/trie.ts';
import type { Hit } from '../../../data/gazetteer/walk.ts';

const trieOf = (...lists: string[][]): Trie => new Trie(buildTrie(lists));

const hitsIn = (trie: Trie, text: string): Hit[] => {
  const hits: Hit[] = [];
  scan(trie, text, false, { add: (hit) => hits.push(hit) });
  return hits;
};

/** What is found of the forms, as it stands in the text; no run-together hashtags. */
const found = (forms: string[], text: string): string[] =>
  hitsIn(trieOf(forms), text)
    .filter(({ writing }) => writing !== 'tag')
    .map(({ start, end }) => text.slice(start, end));

/** The same by a pattern for each form, tried at each word. */
const foundSlowly = (forms: string[], text: string): string[] =>
  forms.flatMap((form) => {
    const words = form.split(' ').map((word) => (word === '*' ? '[\\p{L}\\d]+' : anyCase(word)));
    const pattern = `(?<![\\p{L}\\d])(?=(${words.join('(?:\\s+|-)')})(?![\\p{L}\\d]))`;
    return [...text.matchAll(new RegExp(pattern, 'gu'))].map(([, match]) => match ?? '');
  });

/** A word whose letters may be capitals or not. */
const anyCase = (word: string): string =>
  [...word].map((char) => `[${char.toLowerCase()}${char.toUpperCase()}]`).join('');

describe('the scan', () => {
  it.each([
    ['whole words only', ['US'], 'USA bus US us.', ['US', 'us']],
    ['over any white space', ['Keir Starmer'], 'Keir \n\u00a0Starmer', ['Keir \n\u00a0Starmer']],
    ['over hyphens of any kind', ['30-day truce'], '30\u2011day truce', ['30\u2011day truce']],
    ['not over other punctuation', ['Keir Starmer'], 'Keir, Starmer; Keir. Starmer', []],
    [
      'over the stop of an abbreviation',
      ['No. 10', 'U.S'],
      'No.10 No. 10 U.S.',
      ['No.10', 'No. 10', 'U.S'],
    ],
    [
      'over straight and curly apostrophes',
      ['Russia’s assets'],
      "Russia's assets",
      ["Russia's assets"],
    ],
    ['words of any script', ['Путін', 'Élysée'], 'Путіна Путін élysée', ['Путін', 'élysée']],
    ['an underscore is part of a word', ['Keir'], 'Keir_Starmer', []],
    [
      'all forms that begin at a word',
      ['New', 'New Zealand'],
      'New Zealand',
      ['New', 'New Zealand'],
    ],
    [
      'a slot for a word',
      ['30-day * truce'],
      '30-day general truce 30-day truce',
      ['30-day general truce'],
    ],
    ['two slots', ['day * * truce'], 'day of long truce', ['day of long truce']],
  ])('finds %s', (_, forms, text, hits) => {
    expect(found(forms, text)).toEqual(hits);
  });

  it('stops at what has to be normalised, and goes on when asked to', () => {
    const trie = trieOf(['Starmer']);
    expect(scan(trie, 'Star\u00admer', false, { add: () => undefined })).toBe(-1);
    expect(scan(trie, 'Star\u00admer Starmer', true, { add: () => undefined })).toBe(2);
  });

  it.each([
    ['US', 'US', 'same'],
    ['US', 'us', 'small'],
    ['Us', 'US', 'same'],
    ['Keir Starmer', 'Keir starmer', 'small'],
    ['Élysée', 'élysée', 'small'],
    ['30-day * truce', '30 DAY long TRUCE', 'same'],
  ])('tells of the form %s how %s is written: %s', (form, text, writing) => {
    expect(hitsIn(trieOf([form]), text).map((hit) => hit.writing)).toEqual([writing]);
  });

  it('keeps forms apart that differ in their capitals alone', () => {
    const trie = trieOf(['US'], ['us', 'us all']);
    const lists = (text: string) =>
      hitsIn(trie, text)
        .filter(({ writing }) => writing === 'same')
        .map(({ list, end }) => [list, end])
        .sort();
    expect(lists('us all')).toEqual([
      [1, 2],
      [1, 6],
    ]);
    expect(lists('US all')).toEqual([
      [0, 2],
      [1, 2],
      [1, 6],
    ]);
  });

  it('tells every list that has a form, and counts the words', () => {
    const hits = hitsIn(trieOf(['Bonn'], ['Bonn', 'Bonn am Rhein']), 'In Bonn am Rhein.');
    expect(hits.map(({ list, word, wordEnd }) => [list, word, wordEnd]).sort()).toEqual([
      [0, 1, 2],
      [1, 1, 2],
      [1, 1, 4],
    ]);
  });

  it.each([
    ['#KeirStarmer', ['KeirStarmer']],
    ['#keirstarmer', ['keirstarmer']],
    ['#KeirStarmers', []],
    ['#Keir', []],
    ['KeirStarmer', []],
  ])('reads words that run together in a hashtag: %s', (text, tags) => {
    const hits = hitsIn(trieOf(['Keir Starmer', 'Keir']), text);
    const written = hits.filter(({ writing }) => writing === 'tag');
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(tags);
  });

  it('finds every form that it was given, whatever their number', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 200 }), (forms) => {
        for (const one of forms) expect(found(forms, `( ${one} )`)).toContain(one);
      }),
      { numRuns: 50 },
    );
  });

  it('finds what a slow search finds, in any text', () => {
    const word = fc.constantFrom(
      'the',
      'the',
      'port',
      'Port',
      'old',
      'mayor',
      'of',
      'élan',
      '2003',
    );
    const form = fc.array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 3 });
    const forms = fc.array(
      form.filter(([first]) => first !== '*').map((words) => words.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '-', '- ', ', ', '; ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((all) => all.flat().join(''));
    fc.assert(
      fc.property(forms, text, (some, within) => {
        expect(new Set(found(some, within))).toEqual(new Set(foundSlowly(some, within)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('patterns', () => {
  it('unfold to every variant', () => {
    expect(expand('Keir (Rodney |)Starmer(|s)')).toEqual([
      'Keir Rodney Starmer',
      'Keir Rodney Starmers',
      'Keir Starmer',
      'Keir Starmers',
    ]);
    expect(expand('19#')).toHaveLength(10);
    expect(expand('30-day * truce')).toEqual(['30-day * truce']);
  });

  it.each(['Keir (Rodney', 'a (b (c) d)'])('refuse brackets that do not fit: %s', (pattern) => {
    expect(() => expand(pattern)).toThrow(pattern);
  });
});

describe('normalising', () => {
  it.each([
    ['Star\u00admer', 'Starmer'],
    ['Me\u200blo\u200bni', 'Meloni'],
    ['Kra\u0301kow', 'Krákow'],
    ['\u202eabc\u202c', 'abc'],
  ])('%j is searched as %s', (original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  it('composes no more marks on a letter than any writing needs', () => {
    const marks = '\u0316\u0301'.repeat(1000);
    const { text, back } = normalise(`a${marks} b`);
    expect(text).toHaveLength('á'.length + 29 + ' b'.length);
    expect(text.startsWith('á')).toBe(true);
    expect([...back.slice(-3)]).toEqual([2001, 2002, 2003]);
  });

  it('finds the way back from every unit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, back } = normalise(original);
        expect(back).toHaveLength(text.length + 1);
        expect(back[text.length]).toBe(original.length);
        expect([...back]).toEqual([...back].sort((a, b) => a - b));
      }),
    );
  });
});
