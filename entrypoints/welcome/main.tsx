import '../../components/welcome/welcome-sheet.css';
import '../content/marks.css';
import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { createCard } from '../card/card.tsx';
import { Frame } from '../content/frame.ts';

const root = document.getElementById('root');
if (root) {
  render(<Welcome report={pack.report} cardCount={pack.subjects.length} />, root);
  // Browsers run no content scripts in an extension's own pages: this one brings Gloss itself.
  globalThis.glossCard = createCard();
  globalThis.glossFrame = new Frame();
}
