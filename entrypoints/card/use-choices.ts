import { useState } from 'preact/hooks';
import type { CardChoices, CardNotice } from '../../components/card/choices.ts';
import type { MentionQuote } from '../shared/card-handle.ts';
import { sendMessage } from '../shared/messages.ts';
import { toClipboard } from './clipboard.ts';

interface ChoicesOf {
  /** The id of the subject that the card shows. */
  subject: string;
  /** The mention that the card was opened for; undefined once it has been turned to another. */
  quote: MentionQuote | undefined;
  /** Called before a choice that may take the mention from the page, and so the card. */
  onParting(): void;
}

/** What a reader can choose on a card in a page, and what has become of it. */
export function useChoices({ subject, quote, onParting }: ChoicesOf) {
  const [notice, setNotice] = useState<CardNotice>();

  /** Makes a choice that can be undone; `set` gives the site where it holds. */
  const choose = async (
    of: 'muted' | 'siteOff',
    set: (undo: boolean) => Promise<string | undefined>,
  ) => {
    const undo = async () => {
      const undone = await set(true).catch(() => undefined);
      setNotice(undone === undefined ? { of: 'failed' } : undefined);
    };
    onParting();
    const site = await set(false).catch(() => undefined);
    setNotice(site === undefined ? { of: 'failed' } : { of, site, onUndo: () => void undo() });
  };

  const report = async (quote: MentionQuote) => {
    const kept = await sendMessage('reportMatch', { subject, ...quote }).catch(() => false);
    setNotice({ of: kept ? 'reported' : 'failed' });
  };

  const onSite = {
    onMute: () => void choose('muted', (undo) => sendMessage('mute', { subject, muted: !undo })),
    onSiteOff: () => void choose('siteOff', (undo) => sendMessage('switchSite', undo)),
    onReport: quote && (() => void report(quote)),
  };
  const choices: CardChoices = { onCopy: toClipboard, ...(isOnSite() && { onSite }) };
  return { choices, notice, forget: () => setNotice(undefined) };
}

/** Local files, and pages of the extension's own, belong to no site. */
function isOnSite(): boolean {
  return !/^(file|.*-extension):$/.test(location.protocol);
}
