import { describe, expect, it } from 'vitest';
import {
  bareAddress,
  parseReported,
  REPORTED_MAX,
  type ReportedMatch,
  withoutReported,
  withReported,
} from '../../../entrypoints/shared/reported.ts';

const one: ReportedMatch = {
  subject: 'france',
  text: 'France',
  context: 'Anatole France wrote',
  address: 'https://news.example/books',
  date: '2026-11-24',
};

describe('reading what is stored', () => {
  it('keeps what makes sense and leaves out what does not', () => {
    expect(parseReported([one, null, { ...one, text: 3 }, 'France'])).toEqual([one]);
  });

  it.each([undefined, null, {}, 'France', 3])('takes %s for an empty list', (stored) => {
    expect(parseReported(stored)).toEqual([]);
  });
});

describe('reporting', () => {
  it('puts the newest first', () => {
    const two = { ...one, text: 'french' };
    expect(withReported([one], two)).toEqual([two, one]);
  });

  it('keeps a match that is reported again once, with the new day', () => {
    const again = { ...one, date: '2026-11-25' };
    expect(withReported([one], again)).toEqual([again]);
  });

  it('lets the oldest go when there are too many', () => {
    const many = Array.from({ length: REPORTED_MAX }, (_, i) => ({ ...one, text: `${i}` }));
    const list = withReported(many, one);
    expect(list).toHaveLength(REPORTED_MAX);
    expect(list[0]).toEqual(one);
    expect(list).not.toContainEqual(many.at(-1));
  });

  it('cuts what a page makes too long', () => {
    const [cut] = withReported([], { ...one, context: 'a'.repeat(100_000) });
    expect(cut?.context.length).toBe(300);
  });

  it('takes one away and no other', () => {
    const two = { ...one, text: 'french' };
    expect(withoutReported([one, two], { ...one })).toEqual([two]);
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://me:secret@news.example/a/b?reader=7#c', 'https://news.example/a/b'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['file:///home/me/page.html?x=1', 'file:///home/me/page.html'],
    ['no address', ''],
  ])('of %s is %s', (href, bare) => {
    expect(bareAddress(href)).toBe(bare);
  });
});
