import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PACK_DIR } from '../../../data/build/load.ts';

/*
 * A pack as small as one can be that still has each kind of thing a pack holds, about a report that
 * does not exist: it is valid, and tests make it invalid in one way at a time.
 */

export interface SmallPack {
  report: Record<string, unknown>;
  recognition: Record<string, unknown>;
  subjects: Record<string, Record<string, unknown>>;
}

/** The numbers of the topic's score are those of the real pack: this one is not about scores. */
const { topic: SETTINGS } = parse(readFileSync(join(PACK_DIR, 'topic.yaml'), 'utf8')) as {
  topic: Record<string, unknown>;
};

/** A pack that the build accepts; a new one at each call, for tests to damage. */
export function smallPack(): SmallPack {
  return {
    report: {
      id: 'bridge',
      title: 'A town builds a bridge',
      date: '2020-06-01',
      credits: ['ann-ott'],
      namesWithNumbers: ['Pier 7'],
      figures: [{ label: 'cost of the bridge', value: '€3 million', cite: [1] }],
      paragraphs: [
        { n: 1, gist: 'The bridge costs €3 million.', figures: ['€3m'] },
        {
          n: 2,
          gist: 'The mayor opens it on Friday.',
          days: [{ says: 'Friday', day: '2020-06-05' }],
        },
      ],
    },
    recognition: {
      topic: {
        ...SETTINGS,
        evidence: { river: { cues: ['water'], named: ['bridge'], party: 1 } },
      },
      cues: { water: { forms: 'river, stream', weight: 1 } },
      words: { streets: 'Street, Road', places: ['@streets', 'Square'] },
      languages: { en: 'the, of' },
    },
    subjects: {
      'ann-ott': {
        id: 'ann-ott',
        kind: 'person',
        name: 'Ann Ott',
        role: 'Mayor',
        summary: 'The mayor, who opens the bridge.',
        facts: [{ text: 'Ann Ott opens the bridge on Friday 5 June.', cite: [2], note: 'A note.' }],
        quotes: [{ text: 'at last', speaker: 'ann-ott', cite: [2] }],
        stance: { level: 'pledged', text: 'Ann Ott is for the bridge.', cite: [1] },
        relations: [{ to: 'bridge', label: 'opens' }],
        names: [{ forms: ['Ann Ott'], loud: true }, { not: ['Ann Ott Street'] }],
      },
      bridge: {
        id: 'bridge',
        kind: 'event',
        name: 'The bridge',
        summary: 'A bridge at Pier 7.',
        facts: [{ text: 'The bridge costs three million euros, at Pier 7.', cite: [1] }],
        date: { from: '2020-06-05', precision: 'day', cite: [2], note: 'A note.' },
        relations: [{ to: 'ann-ott', label: 'is opened by' }],
        links: ['https://example.org/bridge'],
        names: [
          {
            forms: ['(new |)bridge'],
            after: { not: ['@places'] },
            sense: { for: ['water'], against: ['water'], reach: 'block', otherwise: 'own' },
          },
        ],
      },
    },
  };
}

/** The pack as the files that the build reads. */
export function toFiles({ report, recognition, subjects }: SmallPack): Map<string, string> {
  return new Map([
    ['report.yaml', stringify(report)],
    ['topic.yaml', stringify(recognition)],
    ...Object.entries(subjects).map(
      ([id, subject]) => [`subjects/${id}.yaml`, stringify(subject)] as const,
    ),
  ]);
}
