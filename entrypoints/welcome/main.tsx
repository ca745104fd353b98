import '../../components/welcome/welcome-sheet.css';
import '../content/mentions/marks.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { Cards } from '../card/cards.ts';
import { Frame } from '../content/frame.ts';
import { dressPage } from '../shared/locale.ts';
import { type Settings, settingsInForce, watchSettings } from '../shared/settings.ts';

const root = document.getElementById('root');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const draw = async (settings: Settings) => {
    const words = await dressPage(settings);
    document.title = words.t('welcome.title');
    render(
      <Welcome
        words={words}
        report={pack.report}
        cardCount={pack.subjects.length}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  };
  await draw(await settingsInForce());
  watchSettings(draw);
  // Browsers run no content scripts in an extension's own pages: this one brings Gloss itself.
  globalThis.glossCard = new Cards();
  globalThis.glossFrame = new Frame();
}
