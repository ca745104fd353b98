import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Frame } from '../content/frame.ts';

/** The reading script: put into a frame when its lookout has met what could be a mention. */
export default defineUnlistedScript(() => {
  globalThis.glossFrame?.stop();
  globalThis.glossFrame = new Frame();
});
