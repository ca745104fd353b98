import { describe, expect, it } from 'vitest';
import { PLACES_MAX } from '../../../entrypoints/shared/places.ts';
import { fullestFrame, hearPlaces } from '../../../entrypoints/shared/tab/places.ts';

const place = { index: 3, at: 0.25 };

describe('the places of a frame', () => {
  it('are heard as they are told', () => {
    expect(hearPlaces({ france: [place], nato: [] })).toEqual({ france: [place], nato: [] });
  });

  it.each([
    ['nothing', undefined],
    ['a list', [place]],
    ['a place that is none', { france: [0.25] }],
    ['half a mention', { france: [{ ...place, index: 0.5 }] }],
    ['one above the page', { france: [{ ...place, at: -0.1 }] }],
    ['one below it', { france: [{ ...place, at: 1.1 }] }],
    ['one that is nowhere', { france: [{ ...place, at: Number.NaN }] }],
    ['more than a frame tells', { france: Array(PLACES_MAX + 1).fill(place) }],
  ])('are none where the answer is %s', (_, data) => {
    expect(hearPlaces(data)).toEqual({});
  });
});

describe('the fullest frame', () => {
  const frame = (counts: Record<string, number>) => ({
    onTopic: false,
    counts,
    state: 'reading' as const,
  });

  it('is the one that names the most, whatever it names', () => {
    const reports = new Map([
      [0, frame({ france: 2 })],
      [7, frame({ nato: 1, france: 2 })],
    ]);
    expect(fullestFrame(reports)).toBe(7);
  });

  it('is the top frame where another names as much', () => {
    const reports = new Map([
      [7, frame({ nato: 2 })],
      [0, frame({ france: 2 })],
    ]);
    expect(fullestFrame(reports)).toBe(0);
  });

  it('is none where nothing is named', () => {
    expect(fullestFrame(new Map([[0, frame({})]]))).toBeUndefined();
    expect(fullestFrame(new Map())).toBeUndefined();
  });
});
