import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../entrypoints/shared/settings-schema.ts';
import { isOn, siteOf, withSite } from '../../../entrypoints/shared/site.ts';

const settings = (...sitesOff: string[]) => ({ ...DEFAULTS, sitesOff });

describe('a site that is off', () => {
  it.each([
    ['news.example', 'news.example', false],
    ['news.example', 'live.news.example', false],
    ['news.example', 'a.b.news.example', false],
    ['news.example', 'othernews.example', true],
    ['live.news.example', 'news.example', true],
    ['news.example', 'example', true],
    ['127.0.0.1', '127.0.0.1', false],
    ['*.news.example', 'live.news.example', false],
    ['*.news.example', 'a.b.news.example', false],
    ['*.news.example', 'news.example', true],
    ['*.news.example', 'live.othernews.example', true],
  ])('%s: on %s Gloss is on: %s', (site, host, on) => {
    expect(isOn(settings(site), host)).toBe(on);
  });

  it('does not matter while all sites are off', () => {
    expect(isOn({ ...DEFAULTS, enabled: false }, 'news.example')).toBe(false);
  });

  it('leaves files without a host on', () => {
    expect(isOn(settings('news.example'), '')).toBe(true);
  });
});

describe('switching a site', () => {
  it('off covers the address with and without www', () => {
    const off = withSite(settings(), 'www.news.example', false);
    expect(off.sitesOff).toEqual(['news.example']);
    expect(isOn(off, 'www.news.example')).toBe(false);
    expect(isOn(off, 'news.example')).toBe(false);
  });

  it('on again lifts every switch that covers it, and no other', () => {
    const off = settings('news.example', 'live.news.example', 'other.example');
    expect(withSite(off, 'live.news.example', true).sitesOff).toEqual(['other.example']);
  });

  it('on lifts a wildcard that covers it', () => {
    const off = settings('*.news.example', 'news.example');
    expect(withSite(off, 'live.news.example', true).sitesOff).toEqual([]);
  });

  it('off twice says it once', () => {
    const once = withSite(settings(), 'news.example', false);
    expect(withSite(once, 'news.example', false)).toEqual(once);
  });

  it('names the site without www alone', () => {
    expect(siteOf('www.news.example')).toBe('news.example');
    expect(siteOf('wwwnews.example')).toBe('wwwnews.example');
  });
});
