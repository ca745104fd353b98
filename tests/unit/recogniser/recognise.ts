import * as v from 'valibot';
import { loadPackGazetteer, recognisePage } from '../../../data/cli/recognise-page.ts';
import { compileGazetteer } from '../../../data/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../../data/gazetteer/load.ts';
import { parseHtml } from '../../../data/reading/html.ts';
import { Names } from '../../../data/schema/names.ts';
import { Recognition } from '../../../data/schema/recognition.ts';

/** The gazetteer of the bundled pack. */
export const bundled = loadPackGazetteer();

/** The mentions of a page, as `subject: text`, in document order. */
export function mentionsIn(html: string, gazetteer: Gazetteer = bundled): string[] {
  const { mentions } = recognisePage(gazetteer, parseHtml(html));
  return mentions.map(({ subject, text }) => `${subject}: ${text.replace(/\s+/g, ' ')}`);
}

/** The texts that are marked in a page. */
export function marked(html: string, gazetteer: Gazetteer = bundled): string[] {
  return mentionsIn(html, gazetteer).map((mention) => mention.slice(mention.indexOf(': ') + 2));
}

/** Every page is on topic. */
export const NO_TOPIC: Recognition['topic'] = {
  need: 0,
  per100: 0,
  balance: 1,
  aside: 0,
  comments: 1,
  heading: 1,
  lead: 1,
  evidence: {},
};

/**
 * A gazetteer of another report than ours: the mechanisms are not made for our names alone. The
 * tests of each by itself tell of a harbour, its mayor and its bridge.
 *
 * @param names by subject, as they stand in the pack
 * @param recognition what `topic.yaml` would hold; where it says nothing, every page is on topic
 */
export function small(names: Record<string, unknown>, recognition: object = {}): Gazetteer {
  return loadGazetteer(
    compileGazetteer({
      subjects: Object.entries(names).map(([id, list]) => ({ id, names: v.parse(Names, list) })),
      recognition: v.parse(Recognition, {
        topic: NO_TOPIC,
        cues: {},
        words: {},
        languages: {},
        ...recognition,
      }),
    }),
  );
}
