import { buildTrie } from './build-trie.ts';
import type { GazetteerSources } from './compile.ts';
import { expand } from './pattern.ts';
import type { CompiledTrie } from './trie.ts';
import { items } from './word-table.ts';

/**
 * Compiles the forms of which a page must have one to have any mention: the loud names, and what
 * anchors the topic (see `recogniser/topic.ts`), without which no quiet name is marked. Of the halves
 * of an anchor, two are needed, and so one may be left out. An anchor in which another form stands is left out, since a text that has it has the other; names are kept
 * whole, for in a hashtag they stand as one word.
 */
export function compileTriggers({ subjects, recognition }: GazetteerSources): CompiledTrie {
  const kinds = Object.values(recognition.topic.evidence);
  const formsOf = ({ cues }: { cues: readonly string[] }): string[] =>
    cues.flatMap((group) => items(recognition.cues[group]?.forms ?? []));
  const halves = kinds.filter(({ anchor }) => anchor === 'half');
  const [, ...rarer] = halves.sort((a, b) => formsOf(b).length - formsOf(a).length);
  const anchors = [...kinds.filter(({ anchor }) => anchor === true), ...rarer];
  const named = new Set(anchors.flatMap((anchor) => anchor.named));
  const names = subjects.flatMap(({ id, names }) =>
    names.flatMap((name) => ('forms' in name && (name.loud || named.has(id)) ? name.forms : [])),
  );
  const cues = anchors.flatMap(formsOf);
  const loud = new Set(names.flatMap(expand));
  const forms = new Set([...loud, ...cues.flatMap(expand)]);
  return buildTrie([[...forms].filter((form) => loud.has(form) || !hasOther(form, forms))]);
}

/** Whether a part of a form's words is a form by itself. */
function hasOther(form: string, forms: ReadonlySet<string>): boolean {
  const words = form.split(' ');
  return words.some((_, from) =>
    words.some((_, to) => {
      const part = words.slice(from, to + 1).join(' ');
      return part !== form && forms.has(part);
    }),
  );
}
