import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  parseSettings,
  type Settings,
  toStored,
} from '../../../entrypoints/shared/settings-schema.ts';

const chosen = {
  enabled: false,
  sitesOff: ['news.example', '*.blogs.example'],
  language: 'uk',
  trigger: 'click',
  rest: 'patient',
  marks: false,
  cards: false,
  markStyle: 'tint',
  markColour: 'accent',
  density: 'page',
  hiddenKinds: ['concept', 'event'],
  theme: 'dark',
  textSize: 'large',
  muted: [{ subject: 'france', site: '*' }],
};

const saved = { version: 1, ...chosen };

it('takes what was saved for what it is', () => {
  expect(parseSettings(saved)).toEqual({ settings: chosen });
});

it('reads what was saved before most settings came to be', () => {
  const oldest = { version: 1, enabled: false, sitesOff: ['news.example'] };
  expect(parseSettings(oldest)).toEqual({
    settings: { ...DEFAULTS, enabled: false, sitesOff: ['news.example'] },
  });
});

it('reads again what it stores', () => {
  const settings: Settings = { ...DEFAULTS, trigger: 'key', hiddenKinds: ['person'] };
  expect(parseSettings(toStored(settings))).toEqual({ settings });
});

it('comes quiet: nothing is muted or hidden, the pointer opens cards', () => {
  expect(DEFAULTS).toMatchObject({ enabled: true, marks: true, cards: true, trigger: 'rest' });
  expect([DEFAULTS.sitesOff, DEFAULTS.hiddenKinds, DEFAULTS.muted]).toEqual([[], [], []]);
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
    ['a way to open cards that is none', { ...saved, trigger: 'shout' }],
    ['a kind that no subject has', { ...saved, hiddenKinds: ['ship'] }],
    ['a muted name without a site', { ...saved, muted: [{ subject: 'france' }] }],
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
