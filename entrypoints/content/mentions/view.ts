import type { Kind } from '../../../data/schema/pack.ts';
import { EVERYWHERE, type Settings } from '../../shared/settings-schema.ts';
import { covers } from '../../shared/site.ts';
import { LOOKS, type Look } from './highlights.ts';
import type { Choice } from './page-mentions.ts';

/** How the marks of a frame are to be seen. */
export interface View extends Choice {
  look: Look;
  /** Whether marks are seen only while Alt is held. */
  withAlt: boolean;
}

/**
 * How settings want the marks of a frame.
 * @param host the host name of the page; empty for local files
 * @param kinds of which kind each subject is, by its id
 */
export function viewOf(settings: Settings, host: string, kinds: Record<string, Kind>): View {
  const { marks, density, markStyle, markColour, hiddenKinds, muted } = settings;
  const isMuted = (id: string): boolean =>
    muted.some(
      ({ subject, site }) => subject === id && (site === EVERYWHERE || covers(site, host)),
    );
  return {
    density: marks ? density : 'none',
    wants: (id) => !hiddenKinds.some((kind) => kind === kinds[id]) && !isMuted(id),
    look: LOOKS[markStyle === 'alt' ? 'dotted' : markStyle][markColour],
    withAlt: markStyle === 'alt',
  };
}
