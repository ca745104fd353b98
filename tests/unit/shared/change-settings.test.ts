import { afterEach, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../entrypoints/shared/settings.ts';
import { DEFAULTS, toStored } from '../../../entrypoints/shared/settings-schema.ts';

/** A browser whose storage holds `settings` and takes a turn to answer, as all storage does. */
const shelf = vi.hoisted(() => {
  const shelf = { settings: undefined as unknown };
  const local = {
    get: async (key: string) => ({ [key]: shelf.settings }),
    set: async (values: { settings: unknown }) => {
      shelf.settings = values.settings;
    },
  };
  vi.stubGlobal('chrome', { runtime: { id: 'gloss' }, storage: { local } });
  return shelf;
});

afterEach(() => {
  shelf.settings = undefined;
});

const withSiteOff = (site: string) =>
  changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, site] }));

it('loses none of the changes that are made at the same time', async () => {
  await Promise.all(['one.example', 'two.example', 'three.example'].map(withSiteOff));
  const sitesOff = ['one.example', 'two.example', 'three.example'];
  expect(shelf.settings).toEqual(toStored({ ...DEFAULTS, sitesOff }));
});

it.each([
  ['of a newer version', { version: 2, sites: {} }],
  ['that make no sense', { enabled: 'perhaps' }],
])('leaves settings %s as they are, and says so', async (_, settings) => {
  shelf.settings = settings;
  await expect(withSiteOff('one.example')).rejects.toThrow('cannot be changed');
  expect(shelf.settings).toBe(settings);
});
