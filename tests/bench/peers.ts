import type { Reference } from './figures.ts';

/**
 * What other extensions of this kind put into every page, in bytes after gzip: built from their
 * sources, or as they are shipped, in November 2026. They are not measured again here.
 */
export const PEERS: readonly Reference[] = [
  { what: 'Kontext', value: 7615 },
  { what: 'Page Previews', value: 13_990 },
  { what: 'word-hunter', value: 49_348 },
  { what: 'Yomitan', value: 105_711 },
  { what: '10ten', value: 186_471 },
];
