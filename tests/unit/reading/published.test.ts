import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claims, publishedOn } from '../../../data/reading/published.ts';

const TODAY = '2026-11-24';

const published = (claims: Partial<Claims>) =>
  publishedOn({ meta: [], jsonLd: [], times: [], ...claims }, TODAY);

const inJson = (value: unknown) => published({ jsonLd: [JSON.stringify(value)] });

describe('the day of a page', () => {
  it.each([
    ['a moment', '2026-11-03T08:00:00+01:00', '2026-11-03'],
    ['a day', '2026-11-03', '2026-11-03'],
    ['a day between spaces', ' 2026-11-03 ', '2026-11-03'],
    ['a day and an hour parted by a space', '2026-11-03 08:00', '2026-11-03'],
    ['a month', '2026-11', '2026-11-01'],
  ])('is read from %s', (_, claim, day) => {
    expect(published({ meta: [claim] })).toBe(day);
  });

  it.each([
    ['no date', 'yesterday'],
    ['an hour', '14:54'],
    ['a month that there is not', '2026-13-01'],
    ['a day that there is not', '2025-02-30'],
    ['a number', '20261103123456'],
    ['a day to come', '2026-11-25'],
    ['a day before there were pages', '1066-10-14'],
    ['nothing', ''],
  ])('is not read from %s', (_, claim) => {
    expect(published({ meta: [claim] })).toBeUndefined();
  });

  it('is that of the meta before that of JSON-LD before that of a time', () => {
    const jsonLd = ['{"datePublished":"2026-02-02"}'];
    const times = ['2026-03-03'];
    expect(published({ meta: ['2026-01-01'], jsonLd, times })).toBe('2026-01-01');
    expect(published({ meta: ['soon'], jsonLd, times })).toBe('2026-02-02');
    expect(published({ jsonLd: ['{'], times })).toBe('2026-03-03');
  });
});

describe('in JSON-LD it is found', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2026-05-05T10:00Z' };

  it.each([
    ['at the top', article],
    ['in a list', [{ '@type': 'Organization' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, article] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }],
  ])('%s', (_, json) => {
    expect(inJson(json)).toBe('2026-05-05');
  });

  it('but not in a comment', () => {
    expect(inJson({ '@type': 'WebPage', comment: [article] })).toBeUndefined();
  });

  it('but not where it is no text', () => {
    expect(inJson({ datePublished: { '@value': '2026-05-05' } })).toBeUndefined();
  });
});

describe('whatever a page claims', () => {
  it('gives a day or nothing', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.json()));
    fc.assert(
      fc.property(texts, texts, texts, (meta, jsonLd, times) => {
        expect(published({ meta, jsonLd, times }) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it('does not look through all of a list without end', () => {
    const lists = Array.from({ length: 300 }, () => ({}));
    expect(inJson([...lists, { datePublished: '2026-05-05' }])).toBeUndefined();
  });

  it('does not read JSON-LD that is larger than any article has', () => {
    const padding = ' '.repeat(200_000);
    expect(published({ jsonLd: [`{"datePublished":"2026-05-05"}${padding}`] })).toBeUndefined();
  });
});
