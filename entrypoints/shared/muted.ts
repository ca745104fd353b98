import type { Settings } from './settings-schema.ts';

/** A name that is muted, and on which site. */
export type Muted = Settings['muted'][number];

/** The settings with a name muted on a site, or heard there again. */
export function withMuted(settings: Settings, { subject, site }: Muted, muted: boolean): Settings {
  const others = settings.muted.filter((one) => one.subject !== subject || one.site !== site);
  return { ...settings, muted: muted ? [...others, { subject, site }] : others };
}
