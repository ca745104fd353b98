import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocument } from '../../data/cli/read-document.ts';
import { expectedMarks } from './driver/expected.ts';
import { Gloss } from './driver/gloss.ts';
import { type Mark, marksOf } from './driver/marks.ts';
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
/** What has been loaded: a still page has nothing but itself. */
let loaded: string[] = [];

/** What was seen of one file. */
interface Finding {
  file: string;
  htmlKept: boolean;
  errors: string[];
  loaded: string[];
  marks: number;
  missing: Mark[];
  wrong: Mark[];
}

const findings: Finding[] = [];

beforeAll(async () => {
  server = await PageServer.start(SHARED);
  server.headers = STILL;
  gloss = await Gloss.start(inject('browser'));
  page = await gloss.browser.newPage();
  const ours = await gloss.home.evaluate(() => chrome.runtime.getURL(''));
  const note = (text: string) => text.includes(ours) && errors.push(text);
  page.on('console', (message) => note(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => note(String((error as Error).stack ?? error)));
  page.on('requestfinished', (request) => {
    // What an address holds itself is not asked of anybody.
    if (!request.url().startsWith('data:')) loaded.push(request.url());
  });
});

afterAll(async () => {
  report();
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
    [errors, loaded] = [[], []];
    const url = server.url(`/${folder}/${encodeURIComponent(file)}`);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const before = await html(page);
    await gloss.settled(page);
    const after = await html(page);
    const marks = await marksOf(page);
    const expected = expectedMarks(readDocument(join(SHARED, folder, file)));
    findings.push({
      file: `${folder}/${file}`,
      htmlKept: after === before,
      errors,
      loaded,
      marks: marks.length,
      missing: without(expected, marks),
      wrong: without(marks, expected),
    });
    expect(after).toBe(before);
    expect(errors).toEqual([]);
    expect(loaded).toEqual([url]);
    expect(marks).toEqual(expected);
  });
});

function without(some: readonly Mark[], others: readonly Mark[]): Mark[] {
  const known = new Set(others.map(({ start, end }) => `${start}-${end}`));
  return some.filter(({ start, end }) => !known.has(`${start}-${end}`));
}

/** Leaves what was seen for a reader, also where a test has failed. */
function report(): void {
  if (findings.length === 0) return;
  const sum = (count: (finding: Finding) => number) =>
    findings.reduce((total, finding) => total + count(finding), 0);
  const summary = {
    browser: inject('browser'),
    files: findings.length,
    changed: sum(({ htmlKept }) => (htmlKept ? 0 : 1)),
    errors: sum(({ errors }) => errors.length),
    marks: sum(({ marks }) => marks),
    missing: sum(({ missing }) => missing.length),
    wrong: sum(({ wrong }) => wrong.length),
  };
  mkdirSync('.output', { recursive: true });
  writeFileSync(
    `.output/real-pages-${summary.browser}.json`,
    `${JSON.stringify({ ...summary, findings }, null, 2)}\n`,
  );
}
