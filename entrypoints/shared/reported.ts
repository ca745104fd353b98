import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

/** Under which name the reported matches are kept; they never leave the browser by themselves. */
const KEY = 'local:reported';

/** How many are kept; the oldest make room. */
export const REPORTED_MAX = 200;

/** How long what comes from a page may be, in UTF-16 units. */
const TEXT_MAX = 300;
const ADDRESS_MAX = 2000;

const from = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
  );

const Reported = v.object({
  /** The id of the subject that was not meant. */
  subject: from(100),
  /** The mention as it is written. */
  text: from(TEXT_MAX),
  /** Some words before and after it, the mention included. */
  context: from(TEXT_MAX),
  /** Origin and path of the page. */
  address: from(ADDRESS_MAX),
  /** The day, as in 2026-11-24. */
  date: from(10),
});

/** A match that a reader has reported as wrong. */
export type ReportedMatch = v.InferOutput<typeof Reported>;

/** An address without what may tell of its reader: no name, query or fragment. */
export function bareAddress(href: string): string {
  const url = URL.parse(href);
  if (!url) return '';
  return url.origin === 'null' ? `${url.protocol}//${url.pathname}` : url.origin + url.pathname;
}

/** Reads what is stored, newest first; what makes no sense in it is left out. */
export function parseReported(stored: unknown): ReportedMatch[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const result = v.safeParse(Reported, one);
    return result.success ? [result.output] : [];
  });
}

/** The list with one more, at its head; one that was reported before is not kept twice. */
export function withReported(list: ReportedMatch[], one: ReportedMatch): ReportedMatch[] {
  const others = list.filter((other) => !sameMatch(other, one));
  return parseReported([one, ...others]).slice(0, REPORTED_MAX);
}

/** The list without one. */
export function withoutReported(list: ReportedMatch[], one: ReportedMatch): ReportedMatch[] {
  return list.filter((other) => !sameMatch(other, one));
}

/** All but the day: a match is reported once. */
function sameMatch(a: ReportedMatch, b: ReportedMatch): boolean {
  return (
    a.subject === b.subject &&
    a.text === b.text &&
    a.context === b.context &&
    a.address === b.address
  );
}

/** @throws where the browser's storage fails */
export async function readReported(): Promise<ReportedMatch[]> {
  return parseReported(await storage.getItem<unknown>(KEY));
}

/**
 * Adds a match to the list; those that come at the same time are added one after the other.
 * @throws where the browser's storage fails, or is full
 */
export async function addReported(one: ReportedMatch): Promise<void> {
  await navigator.locks.request(KEY, async () =>
    writeReported(withReported(await readReported(), one)),
  );
}

/** @throws where the browser's storage fails, or is full */
export async function writeReported(list: ReportedMatch[]): Promise<void> {
  await storage.setItem(KEY, list);
}

/**
 * Calls `onChange` with the list whenever it changes.
 * @returns a function that stops it
 */
export function watchReported(onChange: (list: ReportedMatch[]) => void): () => void {
  return storage.watch<unknown>(KEY, (stored) => onChange(parseReported(stored)));
}
