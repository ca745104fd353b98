import type { Gazetteer } from '../gazetteer/load.ts';
import type { Block } from './block.ts';
import { weigh } from './evidence.ts';
import { Examiner } from './examiner.ts';
import { type Finds, find } from './find.ts';
import { languageOf } from './language.ts';
import type { BlockRecord } from './record.ts';

/** A block without a name or a cue is kept from so many words on, for the length of the page. */
const LONG = 25;

/**
 * Finds and judges all names in a block, as far as the block alone allows.
 *
 * @returns undefined where the block has nothing that the page's answer could depend on
 */
export function examine(gazetteer: Gazetteer, block: Block): BlockRecord | undefined {
  const finds = find(gazetteer, block.text);
  const { names, cues, words } = finds;
  if (names.length === 0 && cues.length === 0 && words < LONG && !block.heading) return undefined;
  const about = { cues: countCues(finds), words, heading: block.heading, region: block.region };
  if (names.length === 0) {
    const evidence = weigh({ ...NAMELESS, ...about }, gazetteer.topic);
    return { ...NAMELESS, ...about, evidence };
  }
  const language = languageOf(finds.text, block.lang, gazetteer.languages);
  const examiner = new Examiner(gazetteer, block, finds, language);
  const candidates = names.map((name) => examiner.judge(name));
  const { namings, named, senses } = examiner.discourse;
  return {
    candidates: candidates.sort((a, b) => b.end - b.start - (a.end - a.start)),
    named,
    senses,
    namings,
    language,
    evidence: weigh({ ...about, named }, gazetteer.topic),
    ...about,
  };
}

/** What all blocks without a name have in common. */
const NAMELESS = {
  candidates: [],
  named: new Map<string, number>(),
  senses: new Map<string, 'own' | 'rival'>(),
  namings: new Map<string, never>(),
  language: '',
};

function countCues({ cues }: Finds): ReadonlyMap<number, number> {
  if (cues.length === 0) return NO_CUES;
  const counts = new Map<number, number>();
  for (const { group } of cues) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

const NO_CUES = new Map<number, number>();
