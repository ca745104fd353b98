import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marked } from './recognise.ts';

/* Each sentence by itself, after a page on topic or after one that says nothing. In
 * other languages than English, after nothing. */

const SOURCE = new URL('../../fixtures/sentences.txt', import.meta.url);

const BEFORE: Record<string, string> = {
  on: `<h1>War in Ukraine: Kyiv waits for a truce</h1>
    <p>Troops of Russia and soldiers from Kyiv still fight over a ceasefire, said Zelensky.</p>
    <p>Kyiv and Moscow talk about peace in Ukraine, about guarantees and troops.</p>`,
  off: '<h1>Notes</h1>',
};

const SECTIONS = readFileSync(SOURCE, 'utf8')
  .split('\n## ')
  .slice(1)
  .map((text) => {
    const [title = '', ...lines] = text.split('\n').filter((line) => line !== '');
    return { title, lines };
  });

describe.each(SECTIONS)('$title', ({ title, lines }) => {
  const [, topic = '', lang = 'en'] = /^(on|off)(?: in (\w\w))?/.exec(title) ?? [];
  const before = `<html lang="${lang}"><body>${lang === 'en' ? BEFORE[topic] : ''}`;
  const common = marked(before).length;

  it.each(lines)('%s', (line) => {
    const expected = [...line.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    const text = line.replaceAll(/[{}]/g, '');
    const blocks = text.split('||').map((part) => (part.includes('<') ? part : `<p>${part}</p>`));
    expect(marked(before + blocks.join('')).slice(common)).toEqual(expected);
  });
});
