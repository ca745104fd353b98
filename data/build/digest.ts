import type { Digest, DigestSubject, Pack, Subject } from '../schema/pack.ts';
import type { PackSources } from '../schema/sources.ts';
import { compilePack } from './compile.ts';

/** Makes of a pack's sources what a list of its subjects needs, a tenth of the pack. */
export function compileDigest(sources: PackSources): Digest {
  return digestOf(compilePack(sources));
}

/** A pack without its texts. */
export function digestOf({ report: { title, date, until }, subjects }: Pack): Digest {
  return { report: { title, date, until }, subjects: subjects.map(inShort) };
}

function inShort({ id, kind, name, role, stance, date, related }: Subject): DigestSubject {
  return { id, kind, name, role, stance: stance && { level: stance.level }, date, related };
}
