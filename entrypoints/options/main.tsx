import '../../components/options/options-sheet.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { RESTS } from '../content/pointer/dwell.ts';
import { keepOptions } from './keep-options.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Shows the options, and keeps them true to what is stored. */
function start(root: HTMLElement): Promise<void> {
  const names = new Map(pack.subjects.map(({ id, name }) => [id, name]));
  // A name may have been muted that the pack of today no longer has.
  const nameOf = (subject: string) => names.get(subject) ?? subject;
  return keepOptions((kept) => {
    document.title = kept.words.t('options.title');
    render(<Options {...kept} rests={RESTS} nameOf={nameOf} />, root);
  });
}
