import '../../components/briefing-sheet.css';
import { render } from 'preact';
import { BriefingPage, CONTENT } from '../shared/briefing/BriefingPage.tsx';
import { dressPage } from '../shared/locale.ts';
import { type Settings, settingsInForce, watchSettings } from '../shared/settings.ts';

const root = document.getElementById('root');
if (root) void start(root);

/** Shows the briefing in the language of the settings. */
async function start(root: HTMLElement): Promise<void> {
  const draw = async (settings: Settings) => {
    const words = await dressPage(settings);
    document.title = words.t('briefing.title', { report: CONTENT.title });
    render(<BriefingPage words={words} />, root);
  };
  await draw(await settingsInForce());
  watchSettings(draw);
}
