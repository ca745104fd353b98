import type { Page, Viewport } from 'puppeteer-core';
import type { GalleryState } from './states.tsx';

/** A card's window, in px. */
const WINDOW = { width: 440, height: 620 };

/**
 * Shows a state in a page, with what is pressed and typed in it.
 * @param url of the stage, which shows the state that is named after `#`
 * @param viewport what of the window is asked for beside its size
 */
export async function setStage(
  page: Page,
  url: string,
  { id, press = [], keys = [], type, ...size }: GalleryState,
  viewport: Partial<Viewport> = {},
): Promise<void> {
  const { width = WINDOW.width, height = WINDOW.height } = size;
  await page.setViewport({ width, height, ...viewport });
  await page.goto(`${url}#${id}`);
  await page.waitForSelector(`body[data-shown="${id}"]`);
  for (const selector of press) await page.locator(`>>> ${selector}`).click();
  for (const key of keys) await page.keyboard.press(key);
  if (type) await page.keyboard.type(type);
  // Else the pointer stays where something was pressed, in this state or one before it.
  await page.mouse.move(0, 0);
  await page.evaluate(endMotion);
}

/** Runs in the page: what still appears is there. */
function endMotion(): void {
  const root = document.querySelector('#stage > div')?.shadowRoot ?? document;
  for (const motion of root.getAnimations()) motion.finish();
}
