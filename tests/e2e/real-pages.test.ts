import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocument } from '../../data/cli/read-document.ts';
import { expectedMarks } from './driver/expected.ts';
import { Gloss } from './driver/gloss.ts';
import { marksOf } from './driver/marks.ts';
import { html } from './driver/witness.ts';
import { PageServer } from './server.ts';

/** Beside the project, where they are at hand; never part of it. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** A saved page stands still: no script of its own, and nothing from anywhere. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

let gloss: Gloss;
let server: PageServer;
let page: Page;
/** What the console shows of us; the pages complain enough of what they may not load. */
let errors: string[] = [];

beforeAll(async () => {
  server = await PageServer.start(SHARED);
  server.headers = STILL;
  gloss = await Gloss.start(inject('browser'));
  page = await gloss.browser.newPage();
  const ours = await gloss.home.evaluate(() => chrome.runtime.getURL(''));
  const note = (text: string) => text.includes(ours) && errors.push(text);
  page.on('console', (message) => note(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => note(String((error as Error).stack ?? error)));
});

afterAll(async () => {
  await gloss?.stop();
  await server?.stop();
});

describe.each(['gold', 'pages'])('every file of shared/%s', (folder) => {
  const files = existsSync(join(SHARED, folder)) ? readdirSync(join(SHARED, folder)) : [];
  // Without the folder beside the project there is nothing to run over.
  it.skipIf(files.length === 0)('is there', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s stays as it is, and is marked as annotate marks it', async (file) => {
    errors = [];
    await page.goto(server.url(`/${folder}/${encodeURIComponent(file)}`), {
      waitUntil: 'domcontentloaded',
    });
    const before = await html(page);
    await gloss.settled(page);
    expect(await html(page)).toBe(before);
    expect(errors).toEqual([]);
    expect(await marksOf(page)).toEqual(expectedMarks(readDocument(join(SHARED, folder, file))));
  });
});
