import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../entrypoints/shared/settings-schema.ts';
import {
  openSettings,
  saveSettings,
  troubleOf,
} from '../../../entrypoints/shared/tab/open-settings.ts';

/** A browser whose storage holds `settings`, and which fails while `fails` is true. */
const shelf = vi.hoisted(() => {
  const shelf = { settings: undefined as unknown, fails: false };
  const act = async <T>(action: () => T): Promise<T> => {
    if (shelf.fails) throw new Error('the disk is full');
    return action();
  };
  const local = {
    get: (key: string) => act(() => ({ [key]: shelf.settings })),
    set: (values: { settings: unknown }) =>
      act(() => {
        shelf.settings = values.settings;
      }),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'gloss' }, storage: { local } });
  return shelf;
});

afterEach(() => {
  shelf.settings = undefined;
  shelf.fails = false;
});

const ON = { ...DEFAULTS, sitesOff: ['news.example'] };

it('shows what was saved', async () => {
  await saveSettings({ settings: DEFAULTS }, ON);
  expect(await openSettings()).toEqual({ settings: ON });
});

it('says once that settings make no sense, and puts the defaults in their place', async () => {
  shelf.settings = { enabled: 'perhaps' };
  expect(await openSettings()).toEqual({ settings: DEFAULTS, trouble: 'broken' });
  expect(await openSettings()).toEqual({ settings: DEFAULTS });
});

it('leaves settings of a newer version alone until the reader changes one', async () => {
  const newer = { version: 2, sites: {} };
  shelf.settings = newer;
  const shown = await openSettings();
  expect(shown).toEqual({ settings: DEFAULTS, trouble: 'newer' });
  expect(shelf.settings).toBe(newer);
  expect(await saveSettings(shown, ON)).toEqual({ settings: ON });
  expect(await openSettings()).toEqual({ settings: ON });
});

it('shows the defaults where storage fails, and touches nothing', async () => {
  await saveSettings({ settings: DEFAULTS }, ON);
  shelf.fails = true;
  expect(await openSettings()).toEqual({ settings: DEFAULTS, trouble: 'unreachable' });
  shelf.fails = false;
  expect(await openSettings()).toEqual({ settings: ON });
});

it.each([
  'Error: QUOTA_BYTES quota exceeded',
  'Error: Resource::kQuotaBytes quota exceeded',
  'QuotaExceededError: The current transaction exceeded its quota limitations.',
])('tells a full storage by what the browser says: %s', (said) => {
  expect(troubleOf(said)).toBe('full');
});

it('keeps what is shown where it cannot be saved, and says so', async () => {
  shelf.fails = true;
  const shown = await saveSettings({ settings: ON }, DEFAULTS);
  expect(shown).toEqual({ settings: ON, trouble: 'unreachable' });
});
