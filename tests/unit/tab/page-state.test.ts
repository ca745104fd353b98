import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../../../entrypoints/shared/frame-report.ts';
import {
  hasSpoken,
  hostOf,
  pageState,
  type SeenTab,
} from '../../../entrypoints/shared/tab/page-state.ts';
import type { PagePlaces } from '../../../entrypoints/shared/tab/places.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const NEWS = { url: 'https://news.example/', status: 'complete' };

function frame(counts: Record<string, number>, more: Partial<FrameReport> = {}): FrameReport {
  return { onTopic: false, counts, state: 'reading', ...more };
}

/** The state of a page whose frames reported this, by their number. */
function read(frames: Record<number, FrameReport>, silent = false, tab: SeenTab = NEWS) {
  const reports = new Map(Object.entries(frames).map(([id, report]) => [Number(id), report]));
  const page = pageState(SAMPLE_PACK, { tab, reports, silent });
  const counts = page.at === 'read' && page.subjects.map(({ id, count }) => [id, count]);
  return { at: page.at, onTopic: page.at === 'read' && page.onTopic, counts };
}

/** The state of a page of which no frame answers. */
const silent = (tab: SeenTab | undefined) => read({}, true, tab ?? {}).at;

describe('a page whose frames report', () => {
  it('names what any of them names, as often as all of them do', () => {
    const page = read({ 0: frame({ france: 1 }), 9: frame({ france: 2, 'keir-starmer': 1 }) });
    expect(page.counts).toEqual([
      ['keir-starmer', 1],
      ['france', 3],
    ]);
  });

  it('is on topic where one of them is', () => {
    expect(read({ 0: frame({}), 9: frame({}, { onTopic: true }) }).onTopic).toBe(true);
    expect(read({ 0: frame({}), 9: frame({}) }).onTopic).toBe(false);
  });

  it('says how much of what it names stands in other frames than that whose places it tells', () => {
    const reports = new Map([
      [0, frame({ france: 1 })],
      [5, frame({ 'keir-starmer': 4 })],
      [9, frame({ france: 2, 'keir-starmer': 1 })],
      [11, frame({ france: 7 }, { state: 'stopped' })],
    ]);
    const elsewhere = (places?: PagePlaces) => {
      const page = pageState(SAMPLE_PACK, { tab: NEWS, reports, silent: false, places });
      return page.at === 'read' && page.elsewhere;
    };
    expect(elsewhere({ frame: 5, places: {} })).toBe(4);
    expect(elsewhere(undefined)).toBe(0);
  });

  it('names nothing of a subject that the pack does not know', () => {
    expect(read({ 0: frame({ nobody: 3 }) }).counts).toEqual([]);
  });

  it('is at fault where the top frame is', () => {
    expect(read({ 0: frame({}, { state: 'stopped' }), 9: frame({ france: 1 }) }).at).toBe('fault');
  });

  it('keeps its list where a frame within it is at fault, whose names alone are left out', () => {
    const page = read({
      0: frame({ 'keir-starmer': 1 }),
      9: frame({ france: 2 }, { state: 'stopped', onTopic: true }),
    });
    expect(page).toEqual({ at: 'read', onTopic: false, counts: [['keir-starmer', 1]] });
  });

  it('is foreign where the top frame is, not where a frame within it shows such a document', () => {
    expect(read({ 0: frame({}, { state: 'foreign' }) }).at).toBe('foreign');
    expect(read({ 0: frame({}), 9: frame({}, { state: 'foreign' }) }).at).toBe('read');
  });

  it('is read even if it was found silent before or is still loading', () => {
    const loading = { ...NEWS, status: 'loading' };
    expect(read({ 0: frame({ france: 1 }) }, true, loading).counts).toEqual([['france', 1]]);
  });
});

it.each([
  ['has spoken once its top frame has', [0, 9], false, true],
  ['has not when but a frame within it has', [9], false, false],
  ['has when it was asked in vain', [], true, true],
  ['has not before that', [], false, false],
])('a page %s', (_, frames, silent, spoken) => {
  const reports = new Map(frames.map((id) => [id, frame({ france: 1 })]));
  expect(hasSpoken({ tab: NEWS, reports, silent })).toBe(spoken);
});

describe('a page without a word', () => {
  it('is waited for until its frames were asked in vain', () => {
    expect(read({}).at).toBe('loading');
  });

  it.each([
    ['loading', { ...NEWS, status: 'loading' }],
    ['stopped', NEWS],
    ['foreign', { ...NEWS, url: 'https://news.example/Paper.PDF?page=2#top' }],
    ['stopped', { ...NEWS, url: 'https://news.example/?of=paper.pdf' }],
    ['unreadable', { url: 'about:config', status: 'complete' }],
    ['unreadable', { status: 'complete' }],
    ['unreadable', undefined],
  ])('is %s: %o', (at, tab) => {
    expect(silent(tab)).toBe(at);
  });
});

it.each([
  ['https://www.news.example:8080/a', 'www.news.example'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['about:blank', undefined],
  ['file:///home/a.html', undefined],
  ['data:text/html,a', undefined],
])('the host of %s is %s', (url, host) => {
  expect(hostOf({ url })).toBe(host);
});
