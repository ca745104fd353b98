import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognisePage } from '../../../data/cli/recognise-page.ts';
import { parseHtml } from '../../../data/reading/html.ts';
import { bundled } from './recognise.ts';

/* Pages that name the war in passing, and pages about it that hardly name it. */

const SOURCE = new URL('../../fixtures/topics.txt', import.meta.url);

interface Page {
  onTopic: boolean;
  name: string;
  html: string;
}

const PAGES: Page[] = readFileSync(SOURCE, 'utf8').split('\n## ').slice(1).map(toPage);

function toPage(text: string): Page {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const [topic, name = ''] = head.split(': ');
  const html = lines.map((line) =>
    line.startsWith('# ') ? `<h1>${line.slice(2)}</h1>` : `<p>${line}</p>`,
  );
  return { onTopic: topic === 'on', name, html: `<article>${html.join('')}</article>` };
}

describe.each([true, false])('a page of which it is %s that it is on topic', (onTopic) => {
  it.each(PAGES.filter((page) => page.onTopic === onTopic))('$name', ({ html }) => {
    const page = recognisePage(bundled, parseHtml(`<html lang="en"><body>${html}`));
    expect(page.onTopic, page.score.why).toBe(onTopic);
  });
});

it('a page is scored as the README of the pack works it out', () => {
  const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
  const [, html = '', points, needed] =
    /For example, `([^`]*)`.*so there are (\d+) points, and ten words need ([\d.]+)\.\n/s.exec(
      readme,
    ) ?? [];
  const { score } = recognisePage(bundled, parseHtml(`<html lang="en"><body>${html}`));
  expect(score.points).toBe(Number(points));
  expect(score.needed.toFixed(1)).toBe(needed);
});
