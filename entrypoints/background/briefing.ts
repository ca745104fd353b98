import pack from 'virtual:gloss/pack';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readAddress } from '../../data/briefing/address.ts';
import { hear } from './hear.ts';
import { RATE } from './throttle.ts';

const Address = v.pipe(v.string(), v.maxLength(100), v.regex(/^(#[a-z0-9-]+)?$/));

/** A tab comes to the front so often a second at most, see `throttle.ts`. */
const PRICE = RATE / 4;

/** Opens the briefing for whoever asks, at a place that it has. */
export function openBriefingOnRequest(): void {
  hear('openBriefing', {
    shape: Address,
    price: PRICE,
    answer: (address) => (readAddress(address, pack).at === 'nowhere' ? undefined : show(address)),
  });
}

/** One briefing is enough: a tab that has it already is gone to. */
async function show(address: string): Promise<void> {
  const page = browser.runtime.getURL('/briefing.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: page + address });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: page + address });
  // Browsers of telephones have no windows.
  await browser.windows?.update(open.windowId, { focused: true });
}
