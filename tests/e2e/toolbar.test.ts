import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { markCount } from './driver/marks.ts';
import { badgeOf, openPopup, press, textOf } from './driver/popup.ts';
import { startSession, tidyUp } from './session.ts';

const session = startSession();

tidyUp(session);

/** What the switch of the site says beside its state. */
const siteSwitch = (popup: Page) =>
  popup.evaluate(() => document.querySelector('.switch-label')?.textContent);

/** A page that names one subject, with a frame in it that names another. */
const FRAMED = '<p>It was Keir Starmer.</p><iframe srcdoc="<p>It was Dick Schoof."></iframe>';

/**
 * Sends a message in place of the Gloss of a page, which is stopped first: what it has to say
 * itself would else come after, and count.
 */
async function send(page: Page, message: object, which: 'top' | 'inner' = 'top'): Promise<void> {
  await session.gloss.inContent(
    page,
    (message: object, inner: boolean) => {
      if (inner !== (window !== top)) return undefined;
      globalThis.glossFrame?.stop();
      return chrome.runtime.sendMessage(message);
    },
    'all',
    { id: 1, timestamp: 1, ...message },
    which === 'inner',
  );
}

describe('the popup', () => {
  it('goes along when the tab goes to another site', async () => {
    const page = await session.gloss.open(session.server.url('/shapes.html'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => siteSwitch(popup)).toBe('Gloss on 127.0.0.1');
    session.server.page('/else.html', '<p>Elsewhere it was Dick Schoof.');
    await page.goto(session.server.url('/else.html', 'localhost'));
    await expect.poll(() => siteSwitch(popup)).toBe('Gloss on localhost');
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    expect(await textOf(popup)).not.toContain('Keir Starmer');
    await press(popup, 'Gloss on localhost');
    await expect.poll(() => markCount(page)).toBe(0);
    await page.goto(session.server.url('/shapes.html'));
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  });

  it('forgets what a frame named that was removed', async () => {
    const page = await session.gloss.open(session.server.page('/frame.html', FRAMED));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => textOf(popup)).not.toContain('Dick Schoof');
    expect(await textOf(popup)).toContain('Keir Starmer');
  });

  it('keeps its list when a frame within the page is at fault, and says when the page is', async () => {
    const page = await session.gloss.open(session.server.page('/fault.html', FRAMED));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
    const stopped = { onTopic: false, counts: {}, state: 'stopped' };
    await send(page, { type: 'pageReport', data: stopped }, 'inner');
    await expect.poll(() => textOf(popup)).not.toContain('Dick Schoof');
    expect(await textOf(popup)).toContain('Keir Starmer');
    await send(page, { type: 'pageReport', data: stopped });
    await expect.poll(() => textOf(popup)).toContain('Gloss stopped on this page');
  });

  it('is deaf to a report of another shape', async () => {
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
    await send(page, { type: 'pageReport', data: { counts: null, state: 'reading' } });
    // A true report after it has been heard: so has the other.
    const counts = { 'dick-schoof': 3 };
    await send(page, { type: 'pageReport', data: { onTopic: false, counts, state: 'reading' } });
    await expect.poll(() => textOf(popup)).toContain('Dick Schoof');
  });

  it('has read a page that names nothing before that has finished loading', async () => {
    const never = session.server.stream('/never.png').url;
    const url = session.server.page('/endless.html', `<p>Nobody.<img alt="" src="${never}">`);
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    const popup = await openPopup(session.gloss, page);
    await expect.poll(() => textOf(popup)).toContain('Keir Starmer');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => textOf(popup)).toContain('Nothing named here');
  });
});

describe('the badge', () => {
  const badge = (page: Page) => badgeOf(session.gloss, page);

  it('counts the subjects that a page names, and is empty where it names none', async () => {
    const page = await session.gloss.open(
      session.server.page('/two.html', '<p>Keir Starmer, Dick Schoof and again Keir Starmer.'),
    );
    await expect.poll(() => badge(page)).toBe('2');
    await page.goto(session.server.page('/none.html', '<p>Nobody is named here.'));
    await expect.poll(() => badge(page)).toBe('');
    // A frame that is asked reports at once: nothing is still on its way after that.
    await session.gloss.settled(page);
    const tabId = await session.gloss.tabOf(page);
    await session.gloss.home.evaluate(
      (tabId) =>
        chrome.tabs.sendMessage(tabId, { id: 1, timestamp: 1, type: 'askReport', data: undefined }),
      tabId,
    );
    expect(await badge(page)).toBe('');
  });

  it('forgets a frame that was removed, also after the background has slept', async () => {
    const page = await session.gloss.open(session.server.page('/frame.html', FRAMED));
    await expect.poll(() => badge(page)).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('1');
    await page.reload();
    await expect.poll(() => badge(page)).toBe('2');
    await session.gloss.sendToSleep();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('1');
  });

  it('is empty when the frame that was removed was the only one to name anybody', async () => {
    const only = FRAMED.replace('Keir Starmer', 'Nobody');
    const page = await session.gloss.open(session.server.page('/only.html', only));
    await expect.poll(() => badge(page)).toBe('1');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(page)).toBe('');
  });

  it('follows the page as it changes', async () => {
    const page = await session.gloss.open(session.server.page('/one.html', '<p>Keir Starmer.'));
    await expect.poll(() => badge(page)).toBe('1');
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Giorgia Meloni' }),
      );
    });
    await expect.poll(() => badge(page)).toBe('2');
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => badge(page)).toBe('');
  });
});
