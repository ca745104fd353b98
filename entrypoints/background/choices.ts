import pack from 'virtual:gloss/pack';
import * as v from 'valibot';
import { withMuted } from '../shared/muted.ts';
import { addReported, bareAddress } from '../shared/reported.ts';
import type { Sender } from '../shared/sender.ts';
import { changeSettings, type Settings } from '../shared/settings.ts';
import { siteOf, withSite } from '../shared/site.ts';
import { SubjectId } from '../shared/subject-id.ts';
import { hear } from './hear.ts';

const Subject = v.pipe(
  SubjectId,
  v.check((id) => pack.subjects.some((subject) => subject.id === id)),
);
const Mute = v.object({ subject: Subject, muted: v.boolean() });
/** No longer than what is kept of it, see `reported.ts`. */
const Words = v.pipe(v.string(), v.maxLength(300));
const Report = v.object({ subject: Subject, text: Words, context: Words });

/** Keeps what readers choose on cards. Of which site they are is told by the browser alone. */
export function heedChoices(): void {
  hear('mute', {
    shape: Mute,
    answer({ subject, muted }, _from, sender) {
      return change(sender, (all, host) => withMuted(all, { subject, site: siteOf(host) }, muted));
    },
  });
  hear('switchSite', {
    shape: v.boolean(),
    answer(on, _from, sender) {
      return change(sender, (all, host) => withSite(all, host, on));
    },
  });
  hear('reportMatch', {
    shape: Report,
    async answer(match, _from, sender) {
      if (!hostOf(sender)) return false;
      const address = bareAddress(sender.url ?? '');
      const date = new Date().toISOString().slice(0, 10);
      return addReported({ ...match, address, date }).then(done, failed);
    },
  });
}

/**
 * The host of the page in a tab, whichever of its frames has sent; empty for what is on no site.
 */
function hostOf({ tab }: Sender): string {
  const url = URL.parse(tab?.url ?? '');
  return url?.protocol.startsWith('http') ? url.hostname : '';
}

/** @returns the site on which something has changed; undefined where nothing could be stored */
async function change(
  sender: Sender,
  to: (all: Settings, host: string) => Settings,
): Promise<string | undefined> {
  const host = hostOf(sender);
  if (!host) return undefined;
  const stored = await changeSettings((settings) => to(settings, host)).then(done, failed);
  return stored ? siteOf(host) : undefined;
}

const done = () => true;
const failed = () => false;
