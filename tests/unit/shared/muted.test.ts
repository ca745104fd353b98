import { describe, expect, it } from 'vitest';
import { withMuted } from '../../../entrypoints/shared/muted.ts';
import { DEFAULTS } from '../../../entrypoints/shared/settings-schema.ts';

const PUTIN = { subject: 'vladimir-putin', site: 'news.example' };
const STARMER = { subject: 'keir-starmer', site: 'news.example' };

describe('muting a name on a site', () => {
  it('is kept among the settings, once', () => {
    const once = withMuted(DEFAULTS, PUTIN, true);
    expect(once.muted).toEqual([PUTIN]);
    expect(withMuted(once, PUTIN, true).muted).toEqual([PUTIN]);
  });

  it('is taken back without another name or site', () => {
    const elsewhere = { ...PUTIN, site: 'other.example' };
    const all = { ...DEFAULTS, muted: [PUTIN, STARMER, elsewhere] };
    expect(withMuted(all, PUTIN, false).muted).toEqual([STARMER, elsewhere]);
  });

  it('leaves every other setting as it was', () => {
    const { muted: _, ...others } = withMuted(DEFAULTS, PUTIN, true);
    expect(DEFAULTS).toMatchObject(others);
  });
});
