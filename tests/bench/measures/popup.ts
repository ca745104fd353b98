import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from '../../e2e/driver/browser.ts';
import { until } from '../../e2e/driver/until.ts';
import { type Figure, inTurns, median } from '../figures.ts';
import { madePage } from '../pages.ts';
import { onRig, type Rig } from '../rig.ts';

const ROUNDS = 9;

/** The first name in what the popup says; the one line of a popup that says nothing else. */
const SAID = '.jump-name, .empty';

const EMPTY = `<!doctype html><meta charset="utf-8"><title>Gloss</title>
  <body style="inline-size: 380px"><p class="empty">Gloss</p>`;

/** Stands in each popup, has the browser tell when it has painted what is said, and keeps it. */
const INSTRUMENT = `
  globalThis.painted = new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries()[0].renderTime))
      .observe({ type: 'element', buffered: true });
  });
  new MutationObserver(() => {
    document.querySelector('${SAID}')?.setAttribute('elementtiming', 'said');
  }).observe(document, { childList: true, subtree: true });`;

/**
 * From the press of the toolbar button until what the popup says is painted, beside a popup with
 * one line in it and nothing else, which is opened in turns with it.
 */
export async function popup(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  try {
    const build = instrumented(folder);
    return await onRig(measure, {
      enableExtensions: [build],
      userDataDir: profileThatPins(build, folder),
    });
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

async function measure(rig: Rig): Promise<Figure[]> {
  const tab = await rig.with();
  await tab.load(rig.still('/named', madePage({ paragraphs: 100, namesEvery: 3 })));
  const open = async (page: string) => {
    await tab.page.bringToFront();
    return openingTime(rig, page);
  };
  return figures(
    await inTurns({ ours: () => open('popup.html'), empty: () => open('empty.html') }, ROUNDS),
  );
}

/** A copy of the build with an empty popup beside ours, and the instrument in both. */
function instrumented(folder: string): string {
  const build = join(folder, 'build');
  cpSync(buildOf('chromium'), build, { recursive: true });
  writeFileSync(join(build, 'instrument.js'), INSTRUMENT);
  const ours = readFileSync(join(build, 'popup.html'), 'utf8');
  for (const [name, html] of Object.entries({ 'popup.html': ours, 'empty.html': EMPTY }))
    writeFileSync(
      join(build, name),
      html.replace('<meta charset="utf-8">', '$&<script src="/instrument.js"></script>'),
    );
  return build;
}

/**
 * A profile whose toolbar shows the button of an extension at all times. One that it does not show
 * slides out before its popup opens, which takes some 240 ms.
 */
function profileThatPins(build: string, folder: string): string {
  const profile = join(folder, 'profile');
  const preferences = { extensions: { pinned_extensions: [idOf(build)] } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The id that Chromium gives to an extension in a folder: the hash of its path, with a for 0. */
function idOf(build: string): string {
  const hash = createHash('sha256').update(build).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function figures({ ours, empty }: { ours: Opening[]; empty: Opening[] }): Figure[] {
  const [whole, least] = [ours, empty].map((times) => median(times.map(({ whole }) => whole)));
  const [own, bare] = [ours, empty].map((times) => median(times.map(({ own }) => own)));
  if (!whole || !least || !own || !bare) throw new Error('No popup was painted.');
  return [
    {
      measure: 'popup',
      what: 'press of the button to what the popup says painted',
      unit: 'ms',
      ours: whole,
      reference: { what: 'empty popup', value: least },
      goal: { says: 'under 100 ms', met: whole < 100 },
      note: `${own.toFixed(0)} since its document began, ${bare.toFixed(0)} in the empty one; the first time ${ours[0]?.whole.toFixed(0)}`,
    },
  ];
}

/** How long an opening took in all, and since the popup's document began to load; in ms. */
interface Opening {
  whole: number;
  own: number;
}

async function openingTime({ gloss }: Rig, page: string): Promise<Opening> {
  const pressed = await gloss.home.evaluate(async (popup) => {
    await chrome.action.setPopup({ popup });
    const now = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return now;
  }, page);
  const target = await gloss.browser.waitForTarget((one) => one.url().endsWith(`/${page}`));
  const opened = await until('the popup', () => target.asPage());
  const { began, own } = (await opened.evaluate(
    'painted.then((own) => ({ began: performance.timeOrigin, own }))',
  )) as { began: number; own: number };
  await opened.close();
  return { whole: began + own - pressed, own };
}
