import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Cards } from './cards.ts';

/** The card script: put into a frame when its reader first rests on a name. */
export default defineUnlistedScript(() => {
  globalThis.glossCard ??= new Cards();
});
