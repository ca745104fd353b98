import type { Names } from '../schema/names.ts';
import type { Recognition } from '../schema/recognition.ts';
import { buildTrie } from './build-trie.ts';
import type { CompiledGazetteer, CompiledTopic, Rule } from './compiled.ts';
import { expand } from './pattern.ts';
import { ruleOf } from './rules.ts';
import { items, wordTable } from './word-table.ts';

/** What a gazetteer is compiled from: of a pack's sources, as much as concerns names. */
export interface GazetteerSources {
  subjects: readonly { id: string; names: Names }[];
  recognition: Recognition;
}

/**
 * Compiles the names of all subjects with what the pack says about recognising them.
 *
 * @throws Error in plain words where a condition points to a list or group that there is not
 */
export function compileGazetteer({ subjects, recognition }: GazetteerSources): CompiledGazetteer {
  const { cues, topic, languages } = recognition;
  const cueNames = Object.keys(cues);
  const table = wordTable(recognition.words);
  const group = (name: string, where: string): number => {
    const index = cueNames.indexOf(name);
    if (index < 0) throw new Error(`${where}: there is no group of cues “${name}”`);
    return index;
  };
  const lists = subjects.flatMap(({ id, names }, subject) =>
    names.map((name) =>
      'not' in name
        ? { forms: name.not, meaning: [] as [] }
        : {
            forms: name.forms,
            meaning: [subject, ruleOf(name, id, table.number, group)] as [number, Rule],
          },
    ),
  );
  const cueForms = Object.values(cues).map(({ forms }) => items(forms));
  const forms = [...lists.map(({ forms }) => forms), ...cueForms];
  const general = Object.fromEntries(
    Object.keys(recognition.words).map((key) => [key, table.number([`@${key}`], 'words')]),
  );
  return {
    subjects: subjects.map(({ id }) => id),
    trie: buildTrie(forms.map((patterns) => patterns.flatMap(expand))),
    names: lists.map(({ meaning }) => meaning),
    weights: Object.values(cues).map(({ weight }) => weight),
    cueNames,
    words: table.words,
    lists: general,
    topic: compileTopic(topic, group),
    languages,
  };
}

function compileTopic(
  topic: Recognition['topic'],
  group: (name: string, where: string) => number,
): CompiledTopic {
  const evidence = Object.entries(topic.evidence).map(([name, { cues, ...rest }]) => ({
    name,
    cues: cues.map((cue) => group(cue, `topic › ${name}`)),
    ...rest,
  }));
  return { ...topic, evidence };
}
