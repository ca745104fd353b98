import { expect, it } from 'vitest';
import { viewOf as viewWith } from '../../../entrypoints/content/mentions/view.ts';
import { DEFAULTS, type Settings } from '../../../entrypoints/shared/settings-schema.ts';

const viewOf = (settings: Settings, host: string) =>
  viewWith(settings, host, { nato: 'institution', france: 'country' });

it('wants every subject until told otherwise', () => {
  expect(viewOf(DEFAULTS, 'news.example').wants('nato')).toBe(true);
});

it('does not want kinds that are not to be shown', () => {
  const { wants } = viewOf({ ...DEFAULTS, hiddenKinds: ['country'] }, 'news.example');
  expect([wants('france'), wants('nato')]).toEqual([false, true]);
});

it.each([
  ['news.example', 'news.example', false],
  ['news.example', 'live.news.example', false],
  ['news.example', 'other.example', true],
  ['*', 'other.example', false],
  ['*', '', false],
])('a name muted on “%s” is wanted on “%s”: %s', (site, host, wanted) => {
  const view = viewOf({ ...DEFAULTS, muted: [{ subject: 'nato', site }] }, host);
  expect([view.wants('nato'), view.wants('france')]).toEqual([wanted, true]);
});

it('marks nothing where marks are off', () => {
  expect(viewOf({ ...DEFAULTS, marks: false }, '').density).toBe('none');
});

it('shows a plain mark, and that with Alt alone, where no mark is to be seen without', () => {
  const { look, withAlt } = viewOf({ ...DEFAULTS, markStyle: 'alt', markColour: 'accent' }, '');
  expect([look, withAlt]).toEqual(['gloss-mark-accent', true]);
});
