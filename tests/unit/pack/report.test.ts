import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../data/build/compile.ts';
import { figuresIn } from '../../../data/build/figures.ts';
import { loadPack } from '../../../data/build/load.ts';
import {
  ownWords,
  plain,
  quotations,
  reportIsHere,
  reportParagraphs,
  WITHOUT_REPORT,
} from './report-text.ts';

const { report, subjects } = compilePack(loadPack());
const facts = subjects.flatMap((subject) => subject.facts);
const quotes = subjects.flatMap((subject) => subject.quotes);
const title = reportIsHere ? 'the pack beside the report' : `the pack (${WITHOUT_REPORT})`;

/** A run of this many words of the report, in a sentence of ours, would be a copy. */
const COPY = 9;

describe.runIf(reportIsHere).each([[title]])('%s', () => {
  const paragraphs = reportIsHere ? reportParagraphs() : [];
  const cited = (cite: number[]) => cite.map((n) => paragraphs[n - 1] ?? '');

  it('has a gist for every paragraph', () => {
    expect(report.paragraphs.map(({ n }) => n)).toEqual(paragraphs.map((_, index) => index + 1));
  });

  it('cites every paragraph in a fact or a quote', () => {
    const all = new Set([...facts, ...quotes].flatMap(({ cite }) => cite));
    expect(paragraphs.filter((_, index) => !all.has(index + 1))).toEqual([]);
  });

  it('quotes only what stands in quotation marks in the paragraph that it cites', () => {
    const strange = quotes.filter(({ text, cite }) => {
      const spoken = cited(cite).flatMap(quotations);
      return !text.split(' […] ').every((part) => spoken.some((s) => s.includes(plain(part))));
    });
    expect(strange).toEqual([]);
  });

  it('puts in quotation marks only what its paragraph puts there', () => {
    const claims = [
      ...facts,
      ...subjects.flatMap(({ stance }) => stance ?? []),
      ...report.paragraphs.map(({ gist, n }) => ({ text: gist, cite: [n] })),
    ];
    const strange = claims.filter(({ text, cite }) => {
      // Quotation marks inside quotation marks are single in the report and double in a fact.
      const spoken = cited(cite).flatMap(quotations);
      return !quotations(text).every((words) => spoken.some((s) => s.includes(words)));
    });
    expect(strange).toEqual([]);
  });

  it('keeps everything that the report puts in quotation marks', () => {
    const kept = plain([...facts, ...quotes].map(({ text }) => text).join('\n'));
    const lost = paragraphs
      .flatMap(quotations)
      .map((words) => words.replace(/[.,]$/, ''))
      .filter((words) => !kept.includes(words));
    expect(lost).toEqual([]);
  });

  it('declares the figures of each paragraph, and has each in a fact', () => {
    const names = report.namesWithNumbers;
    const figures = (text: string) =>
      figuresIn(names.reduce((rest, name) => rest.replaceAll(name, ''), text)).amounts.map(
        ({ value }) => value,
      );
    const written = paragraphs.map(figures);
    expect(report.paragraphs.map((paragraph) => paragraph.figures.flatMap(figures))).toEqual(
      written,
    );
    const told = facts.flatMap(({ text }) => figures(text));
    expect(written.flat().filter((figure) => !told.includes(figure))).toEqual([]);
  });

  it('worked days out from words that stand in the paragraph', () => {
    for (const { n, days } of report.paragraphs) {
      for (const { says } of days) expect(paragraphs[n - 1]).toContain(says);
    }
  });

  it('says things in words of its own', () => {
    const runs = new Set(paragraphs.flatMap((paragraph) => runsOf(everyWord(paragraph))));
    const ours = [
      ...facts.map(({ text }) => text),
      ...subjects.flatMap(({ summary, role, stance }) => [summary, role ?? '', stance?.text ?? '']),
      ...report.paragraphs.map(({ gist }) => gist),
      ...report.figures.map(({ label }) => label),
      report.title,
    ];
    expect(ours.filter((text) => runsOf(ownWords(text)).some((run) => runs.has(run)))).toEqual([]);
  });

  it('brings in no name that the report does not have', () => {
    const known = new Set(paragraphs.join(' ').match(/[\p{L}-]+/gu));
    const strangers = facts.flatMap(({ text }) =>
      // A capital at the beginning of a sentence says nothing.
      [...text.matchAll(/(?<!^|[.:] )(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)].map(([word]) => word),
    );
    // The month comes from the days that were worked out; the report says France, and British.
    expect([...new Set(strangers)].filter((word) => !known.has(word))).toEqual(['March', 'French']);
  });
});

function everyWord(text: string): string[] {
  return ownWords(text.replaceAll(/["“”]/g, ''));
}

function runsOf(words: string[]): string[] {
  return words.slice(0, 1 - COPY || undefined).flatMap((_, at) => {
    const run = words.slice(at, at + COPY);
    return run.length < COPY || run.includes('|') ? [] : [run.join(' ')];
  });
}
