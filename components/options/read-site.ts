/** What was typed as a site: how it is kept, or why it cannot be. */
export type ReadSite = { site: string } | { problem: 'empty' | 'noSite' | 'wildcard' };

const WILDCARD = '*.';

/** Hosts as browsers write them: ASCII, an IPv6 address in brackets. */
const HOST = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[\da-f:.]+\])$/;

/**
 * Reads a site as people write it: a host name, an address copied from a page, or either with
 * `*.` before its host, which means its subdomains alone. `www.` is left out, for a site is reached
 * with and without it.
 */
export function readSite(typed: string): ReadSite {
  const text = typed.trim().toLowerCase();
  if (text === '') return { problem: 'empty' };
  const [, scheme = '', rest = ''] = /^(https?:\/\/)?(.*)$/s.exec(text) ?? [];
  const wild = rest.startsWith(WILDCARD);
  const address = wild ? rest.slice(WILDCARD.length) : rest;
  if (address.includes('*')) return { problem: 'wildcard' };
  const host = /\s/.test(address) ? undefined : URL.parse(`https://${address}`)?.hostname;
  if (!host || !HOST.test(host) || !isComplete(host, scheme)) return { problem: 'noSite' };
  return { site: wild ? WILDCARD + host : host.replace(/^www\./, '') };
}

/** A single word is a site only within a network of one's own, and then has to be meant. */
function isComplete(host: string, scheme: string): boolean {
  return host.includes('.') || host.startsWith('[') || host === 'localhost' || scheme !== '';
}
