import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../entrypoints/shared/settings.ts';

const saved = { version: 1, enabled: false, sitesOff: ['news.example'], language: 'uk' };

it('takes what was saved for what it is', () => {
  expect(parseSettings(saved)).toEqual({
    settings: { enabled: false, sitesOff: ['news.example'], language: 'uk' },
  });
});

it('speaks the language of the browser where none was chosen', () => {
  const { language: _, ...older } = saved;
  expect(parseSettings(older).settings.language).toBe('auto');
});

it.each([undefined, null])(
  'starts with the defaults where %s was saved, and has no trouble',
  (nothing) => {
    expect(parseSettings(nothing)).toEqual({ settings: DEFAULTS });
  },
);

describe('settings that make no sense give way to the defaults:', () => {
  it.each([
    ['text', 'enabled'],
    ['a number', 1],
    ['a list', [saved]],
    ['nothing in them', {}],
    ['no version', { enabled: false, sitesOff: [] }],
    ['a version that never was', { ...saved, version: 0 }],
    ['a version in words', { ...saved, version: '2' }],
    ['a version that is no number', { ...saved, version: Number.NaN }],
    ['a word for the switch', { ...saved, enabled: 'perhaps' }],
    ['no switch', { version: 1, sitesOff: [] }],
    ['one site in place of a list', { ...saved, sitesOff: 'news.example' }],
    ['a site that is no text', { ...saved, sitesOff: ['news.example', 3] }],
    ['a language that Gloss does not speak', { ...saved, language: 'tlh' }],
    ['no sites', { version: 1, enabled: true }],
  ])('%s', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULTS, setAside: 'broken' });
  });
});

it.each([
  ['of another shape', { version: 2, sites: { 'news.example': 'off' } }],
  ['of the same shape', { ...saved, version: 3 }],
])('does not guess at settings of a newer version, %s', (_, stored) => {
  expect(parseSettings(stored)).toEqual({ settings: DEFAULTS, setAside: 'newer' });
});
