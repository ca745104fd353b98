import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gloss-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'data/cli', command), ...args],
    { encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stdout, stderr, lines };
}

const texts = (line: string | undefined): string[] =>
  (JSON.parse(line ?? '{}').mentions ?? []).map(({ text }: { text: string }) => text);

describe('annotate', () => {
  it('prints one object a file, with offsets in the text of the body', () => {
    const html =
      '<title>Starmer</title><body><script>Putin</script><p>“<b>Keir</b> Starmer” 🙂 met <i>Meloni</i>.';
    const path = file('a.html', html);
    const { status, stderr, lines } = run('annotate.ts', path, path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: path,
      onTopic: false,
      mentions: [
        // `Putin` of the script is in the body's text, and takes five units.
        { subject: 'keir-starmer', text: 'Keir Starmer', start: 6, end: 18 },
        { subject: 'giorgia-meloni', text: 'Meloni', start: 27, end: 33 },
      ],
    });
  });

  it('takes the whole of a text file for the body, and lets no name reach over a blank line', () => {
    const path = file('a.txt', 'Downing\n\nStreet and\nKeir\nStarmer <b>');
    const [line] = run('annotate.ts', path).lines;
    expect(JSON.parse(line ?? '').mentions).toEqual([
      { subject: 'keir-starmer', text: 'Keir\nStarmer', start: 20, end: 32 },
    ]);
  });

  it.each([
    ['a byte order mark', Buffer.from('\ufeffPutin', 'utf8'), ['Putin']],
    ['UTF-16', Buffer.from('\ufeffПутин', 'utf16le'), ['Путин']],
    [
      'a named encoding',
      Buffer.from('<meta charset=windows-1251><p>\xcf\xf3\xf2\xe8\xed', 'latin1'),
      ['Путин'],
    ],
    ['none, and not UTF-8', Buffer.from('<p>Putin \xe9', 'latin1'), ['Putin']],
    ['an unknown encoding', Buffer.from('<meta charset=klingon><p>Путин'), ['Путин']],
  ])('reads a file with %s', (_, bytes, expected) => {
    expect(texts(run('annotate.ts', file('e', bytes)).lines[0])).toEqual(expected);
  });

  it('says what is wrong with a file in one line, and goes on with the others', () => {
    const good = file('good.txt', 'Putin');
    const binary = file('b.bin', Uint8Array.of(0x50, 0, 1, 2));
    const lost = join(dir, 'lost.html');
    const { status, stderr, lines } = run('annotate.ts', lost, binary, dir, good);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      `${lost}: there is no such file`,
      `${binary}: this is not a text file`,
      `${dir}: this is a folder, name the files in it`,
    ]);
    expect(lines.flatMap(texts)).toEqual(['Putin']);
  });

  it.each([[[]], [['--explian', 'x']]])('says how it is used, given %j', (args) => {
    const { status, stdout, stderr } = run('annotate.ts', ...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toMatch(/\n|^\s+at /);
  });

  it('explains what was kept and what was dropped', () => {
    const path = file('x.html', '<p>Christopher Meloni, Starmer and Poland');
    const [line] = run('annotate.ts', '--explain', path).lines;
    const { topic, candidates } = JSON.parse(line ?? '');
    expect(topic.points).toBeLessThan(topic.needed);
    expect(topic.blocks).toEqual([
      expect.objectContaining({
        begins: 'Christopher Meloni, Starmer and Poland',
        region: 'main',
        party: 0.3,
        met: { leaders: 2 },
      }),
    ]);
    expect(candidates).toEqual([
      expect.objectContaining({ text: 'Meloni', kept: false, why: 'preceded by “Christopher”' }),
      expect.objectContaining({ text: 'Starmer', kept: true }),
      expect.objectContaining({
        text: 'Poland',
        kept: false,
        why: expect.stringContaining('not on topic'),
      }),
    ]);
  });
});

describe('evaluate', () => {
  it('lists every fault and the scores, and a plain search beside them', () => {
    const page = (category: string, body: string) =>
      `<meta charset=utf-8><meta name=category content=${category}><body>${body}`;
    file(
      '1.html',
      page('calm', '<p><mark data-subject="keir-starmer">Starmer</mark> and Melania Trump'),
    );
    file('2.html', page('odd', '<p><mark data-subject="nato">Starmer</mark>'));
    const { status, lines } = run('evaluate.ts', dir);
    expect(status).toBe(0);
    expect(lines).toContainEqual(expect.stringContaining('2.html: missed nato: …[Starmer]'));
    expect(lines).toContainEqual(expect.stringContaining('2.html: false keir-starmer: …[Starmer]'));
    const row = (name: string) => lines.find((line) => line.startsWith(name))?.split(/\s+/);
    expect(row('calm')).toEqual([
      'calm',
      '1',
      '1',
      '1.0000',
      '1.0000',
      '1.0000',
      '1.0000',
      '1.0000',
      '0.5000',
      '1.0000',
      '0.6667',
    ]);
    expect(row('odd')?.slice(1, 5)).toEqual(['1', '1', '0.0000', '0.0000']);
  });

  it.each([
    ['lost', /^.*lost: there is no such folder$/],
    ['.', /^.*there is no \.html file in this folder$/],
  ])('says what is wrong with a folder: %s', (name, message) => {
    const empty = mkdtempSync(join(dir, 'empty-'));
    const { status, stderr } = run('evaluate.ts', join(empty, name));
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(message);
  });
});
