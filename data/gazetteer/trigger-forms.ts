import type { GazetteerSources } from './compile.ts';
import { expand } from './pattern.ts';
import { items } from './word-table.ts';

/** The forms of which a page must have one to have any mention. */
export interface TriggerForms {
  /** What is found as it is written, or with more capitals. */
  written: ReadonlySet<string>;
  /** Names, which are found as one word of a hashtag, too, whatever its capitals. */
  names: ReadonlySet<string>;
}

/**
 * The loud names, and what anchors the topic (see `recogniser/topic.ts`), without which no quiet
 * name is marked. Of the halves of an anchor, two are needed, and so one may be left out.
 */
export function triggerForms({ subjects, recognition }: GazetteerSources): TriggerForms {
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
  const all = new Set([...names, ...anchors.flatMap(formsOf)].flatMap(expand));
  return {
    written: new Set([...all].filter((form) => !hasOther(form, all))),
    names: new Set(names.flatMap(expand)),
  };
}

/** Whether a part of a form's words is a form by itself: a text that has one has the other. */
function hasOther(form: string, forms: ReadonlySet<string>): boolean {
  const words = form.split(' ');
  return words.some((_, from) =>
    words.some((_, to) => {
      const part = words.slice(from, to + 1).join(' ');
      return part !== form && forms.has(part);
    }),
  );
}
