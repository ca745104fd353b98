import type { Page } from 'puppeteer-core';
import { openOwnPage } from './briefing.ts';
import type { Gloss } from './gloss.ts';
import { until } from './until.ts';

/** Opens the options in a tab of their own. */
export function openOptions(gloss: Gloss): Promise<Page> {
  return openOwnPage(gloss, '/options.html');
}

/** Presses a button or the label of a control, by the words on it. */
export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const control = await page.evaluateHandle(
    (words) =>
      [...document.querySelectorAll<HTMLElement>('button, label')].find((one) =>
        [one.textContent?.trim(), one.ariaLabel].includes(words),
      ),
    words,
  );
  const element = control.asElement();
  if (!element) throw new Error(`There is no “${words}” to press.`);
  await (element as Awaited<ReturnType<typeof page.$>>)?.click();
}

/** Waits until the options say something, anywhere. */
export async function says(page: Page, words: string): Promise<void> {
  await until(`the options to say “${words}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), words),
  );
}

/** Chooses a file for the settings to be loaded from, as from the browser's dialog. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('No file can be chosen.');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Presses a button that saves a file, and gives what is in that file. */
export async function savedBy(page: Page, words: string): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = createObjectURL;
      if (blob instanceof Blob)
        void blob.text().then((text) => {
          globalThis.savedText = text;
        });
      return createObjectURL(blob);
    };
  });
  await press(page, words);
  return until('a file', () => page.evaluate(() => globalThis.savedText));
}

declare global {
  /** Noted by {@link savedBy}. */
  var savedText: string | undefined;
}
