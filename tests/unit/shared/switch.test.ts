import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../entrypoints/shared/settings-schema.ts';
import { VERSION } from '../../../entrypoints/shared/stored.ts';
import { parseSwitch } from '../../../entrypoints/shared/switch.ts';

const saved = { version: VERSION, enabled: false, sitesOff: ['news.example'] };

describe('the switch says what the settings say of it', () => {
  it.each([
    ['as they were saved', saved],
    ['before any were', undefined],
    ['of a newer version', { ...saved, version: VERSION + 1 }],
    ['of no version', { enabled: false, sitesOff: [] }],
    ['that are text', 'enabled'],
    ['that are nothing', null],
  ])('%s', (_, stored) => {
    const { enabled, sitesOff } = parseSettings(stored).settings;
    expect(parseSwitch(stored)).toEqual({ enabled, sitesOff });
  });
});

it('does not trip over sites that are none', () => {
  expect(parseSwitch({ ...saved, sitesOff: 3 }).sitesOff).toEqual([]);
  expect(parseSwitch({ ...saved, sitesOff: ['a.example', 3, null] }).sitesOff).toEqual([
    'a.example',
  ]);
});
