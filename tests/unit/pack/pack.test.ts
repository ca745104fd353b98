import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePack } from '../../../data/build/compile.ts';
import { loadPack } from '../../../data/build/load.ts';
import type { Pack } from '../../../data/schema/pack.ts';

const run = promisify(execFile);
const CLI = new URL('../../../data/cli/pack.ts', import.meta.url).pathname;

const pack = compilePack(loadPack());
const ids = pack.subjects.map(({ id }) => id);

const COUNTRIES =
  'australia canada france germany italy japan netherlands new-zealand poland russia ukraine united-kingdom united-states'.split(
    ' ',
  );

describe('the pack', () => {
  it('has the 44 subjects of the report', () => {
    expect(ids).toHaveLength(44);
    expect(pack.subjects.filter(({ kind }) => kind === 'country').map(({ id }) => id)).toEqual(
      COUNTRIES,
    );
  });

  it('says where every country, the EU and NATO stand', () => {
    const standing = pack.subjects.filter(({ stance }) => stance).map(({ id }) => id);
    expect(standing).toEqual([...COUNTRIES, 'european-union', 'nato'].sort());
  });

  it('dates every event, and says how the day was worked out', () => {
    const events = pack.subjects.filter(({ kind }) => kind === 'event');
    expect(events.map(({ date }) => date?.from).sort()).toEqual([
      '2025-03-02',
      '2025-03-15',
      '2025-03-20',
    ]);
    for (const { date } of events) expect(date?.note).toMatch(/“.+”/);
  });

  it('says how a day was worked out wherever a fact names one that the report does not', () => {
    const facts = pack.subjects.flatMap((subject) => subject.facts);
    const dated = facts.filter(({ text }) => /day \d+ March/.test(text));
    expect(dated).not.toEqual([]);
    expect(dated.filter(({ note }) => note === undefined)).toEqual([]);
  });

  it('gives key figures as data', () => {
    expect(pack.report.figures.map(({ value, cite }) => [value, cite])).toEqual(
      expect.arrayContaining([
        ['26', [1]],
        ['over €200 billion', [14]],
        ['30 days', [17]],
        ['2', [10]],
      ]),
    );
  });

  it('keeps the reporters’ cards to what they contributed', () => {
    for (const id of pack.report.credits) {
      const { facts, quotes } = pack.subjects.find(
        (subject) => subject.id === id,
      ) as Pack['subjects'][number];
      expect(facts.map(({ cite }) => cite)).toEqual([[24]]);
      expect(quotes).toEqual([]);
    }
  });

  it('repeats no statement on a card', () => {
    for (const { facts } of pack.subjects) {
      const texts = facts.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('writes each fact as one sentence, which says one thing', () => {
    const facts = pack.subjects.flatMap((subject) => subject.facts);
    const strange = facts.filter(
      ({ text }) => !/^[\p{Lu}“].*\.$/u.test(text) || /[;:]|[.!?] \p{Lu}/u.test(text),
    );
    expect(strange).toEqual([]);
  });

  it('relates each subject to the ids of its relations', () => {
    for (const { related, relations } of pack.subjects) {
      expect(related).toEqual(relations.map(({ to }) => to));
    }
  });
});

describe('the command that prints the pack', () => {
  let printed: Pack;
  beforeAll(async () => {
    const { stdout } = await run(process.execPath, [CLI], { maxBuffer: 1e7 });
    printed = JSON.parse(stdout) as Pack;
  });

  it('prints all of it as JSON', () => {
    expect(printed).toEqual(JSON.parse(JSON.stringify(pack)));
  });
});
