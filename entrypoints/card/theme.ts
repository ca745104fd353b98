import { flatParent } from '../content/flat-tree.ts';
import { isElement } from '../shared/element.ts';
import { luminance, readSrgb, type Srgb } from './colour.ts';

export type Theme = 'light' | 'dark';

/** Below this luminance (0 black to 1 white) white text reads better than black (WCAG 2, 1.4.3). */
const DARK_BELOW = 0.179;

/**
 * Whether the page under a card is light or dark, by the nearest background behind the mention;
 * without one the reader's system decides, as it does for the page.
 * @param root a shadow root of ours in the page, in which colours can be tried
 */
export function themeAt(node: Node, root: ShadowRoot): Theme {
  const probe = root.appendChild(document.createElement('i'));
  try {
    for (let at: Node | null = node; at; at = flatParent(at)) {
      const background = isElement(at) && inSrgb(getComputedStyle(at).backgroundColor, probe);
      if (background && background[3] > 0.5)
        return luminance(background) < DARK_BELOW ? 'dark' : 'light';
    }
  } finally {
    probe.remove();
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && usesDarkCanvas() ? 'dark' : 'light';
}

/**
 * Any colour that CSS knows, in sRGB: the browser does the sum. A canvas would do it as well, but
 * browsers that resist fingerprinting give false pixels.
 */
function inSrgb(color: string, probe: HTMLElement): Srgb | undefined {
  probe.style.color = `color(from ${color} srgb r g b / alpha)`;
  return readSrgb(getComputedStyle(probe).color);
}

/** Pages that paint no background show the browser's, which is dark only if they ask for it. */
function usesDarkCanvas(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}
