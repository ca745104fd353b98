import type { GetReturnType } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from '../shared/messages.ts';
import { type FrameAt, frameOf, type Sender } from '../shared/sender.ts';
import { Throttle } from './throttle.ts';

/** What the background answers to a kind of message, at once or later; or nothing. */
type Answer<K extends keyof Protocol> =
  | GetReturnType<Protocol[K]>
  | Promise<GetReturnType<Protocol[K]>>
  | undefined;

interface Heard<K extends keyof Protocol, T> {
  /** What the data has to be. */
  shape: v.GenericSchema<unknown, T>;
  /** How many messages of the common kind it counts for; 1 if it is one. */
  price?: number;
  /**
   * @param from the frame that asks; undefined for a page of ours that is in no tab
   * @param sender what else the browser tells of it
   */
  answer(data: T, from: FrameAt | undefined, sender: Sender): Answer<K>;
}

/** For messages that say all by their kind. */
export const NO_DATA = v.undefined();

const throttle = new Throttle();

/**
 * Has the background answer a kind of message, if it comes from Gloss itself, has the shape and
 * size that it should have, and is not one of a flood. To all others nothing is answered: a page
 * cannot send any, but a frame whose process was taken over could.
 */
export function hear<K extends keyof Protocol, T>(
  kind: K,
  { shape, price = 1, answer }: Heard<K, T>,
): void {
  onMessage(kind, ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const from = frameOf(sender);
    const name = from && `${from.tab} ${from.frame}`;
    if (name && !throttle.allows(name, price, performance.now())) return undefined;
    const { success, output } = v.safeParse(shape, data);
    return success ? answer(output, from, sender) : undefined;
  });
}
