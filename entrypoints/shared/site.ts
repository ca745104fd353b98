import type { Settings } from './settings-schema.ts';
import type { Switch } from './switch.ts';

/** Before a site: all its subdomains, but not the site itself. */
const WILDCARD = '*.';

/** True where `host` is `site` or one of its subdomains; of `*.site` one of its subdomains. */
export function covers(site: string, host: string): boolean {
  if (site.startsWith(WILDCARD)) return host.endsWith(site.slice(1));
  return host === site || host.endsWith(`.${site}`);
}

/**
 * The name under which a host is switched off: `www.` is left out, so that one switch serves
 * the whole of a site that is reached by both names.
 */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** True where Gloss is to read pages of `host` (a host name; empty for local files). */
export function isOn(settings: Switch, host: string): boolean {
  return settings.enabled && !settings.sitesOff.some((site) => covers(site, host));
}

/** The settings with `host` switched on or off; on also lifts a switch of a parent domain. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => !covers(site, host));
  return { ...settings, sitesOff: on ? others : [...others, siteOf(host)] };
}
