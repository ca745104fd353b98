import { describe, expect, it } from 'vitest';
import {
  loadSettings,
  readSettingsText,
  settingsText,
} from '../../../entrypoints/options/settings-file.ts';
import { DEFAULTS, type Settings } from '../../../entrypoints/shared/settings-schema.ts';

const settings: Settings = {
  ...DEFAULTS,
  sitesOff: ['*.news.example'],
  theme: 'dark',
  muted: [{ subject: 'france', site: '*' }],
};

const saved = JSON.parse(settingsText(settings));

const read = (held: unknown) => readSettingsText('mine.json', JSON.stringify(held));

it('reads again what it has saved', () => {
  expect(readSettingsText('mine.json', settingsText(settings))).toEqual({ settings });
});

it('gives what an older file lacks its default', () => {
  const { theme: _, muted: __, ...older } = saved;
  expect(read(older)).toEqual({ settings: { ...DEFAULTS, sitesOff: ['*.news.example'] } });
});

describe('says why a file is not loaded:', () => {
  it.each(['', 'theme: dark', settingsText(settings).slice(0, -20), '\u0000'])(
    'no JSON: %j',
    (text) => {
      expect(readSettingsText('mine.json', text)).toEqual({
        problem: { file: 'mine.json', why: 'notJson' },
      });
    },
  );

  it.each([[null], [3], ['settings'], [[saved]], [{}], [{ ...saved, gloss: 'reported' }]])(
    'no settings: %j',
    (held) => {
      expect(read(held)).toEqual({ problem: { file: 'mine.json', why: 'notSettings' } });
    },
  );

  it('of a newer version', () => {
    expect(read({ ...saved, version: 2, sitesOff: 'elsewhere' })).toEqual({
      problem: { file: 'mine.json', why: 'newer' },
    });
  });

  it.each([
    ['theme', { ...saved, theme: 'sepia' }],
    ['sitesOff', { ...saved, sitesOff: 'news.example' }],
    ['muted', { ...saved, muted: [{ subject: 'france' }] }],
    ['version', { ...saved, version: undefined }],
  ])('%s makes no sense', (field, held) => {
    expect(read(held)).toEqual({ problem: { file: 'mine.json', why: 'damaged', field } });
  });

  it('far too large, and does not read it', async () => {
    const huge = new File([' '.repeat(1_000_001)], 'film.mp4');
    expect(await loadSettings(huge)).toEqual({ problem: { file: 'film.mp4', why: 'tooLarge' } });
  });
});
