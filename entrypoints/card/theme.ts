export type Theme = 'light' | 'dark';

/** Below this luminance (0 black to 1 white) white text reads better than black (WCAG 2, 1.4.3). */
const DARK_BELOW = 0.179;

/**
 * Whether the page under a card is light or dark, by the nearest background behind the mention;
 * without one the reader's system decides, as it does for the page.
 */
export function themeAt(node: Node): Theme {
  for (
    let at: Node | null = node;
    at;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  ) {
    const background = at instanceof Element ? getComputedStyle(at).backgroundColor : '';
    const [red, green, blue, alpha = 1] = channels(background);
    if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5)
      return luminance(red, green, blue) < DARK_BELOW ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && usesDarkCanvas() ? 'dark' : 'light';
}

/** Pages that paint no background show the browser's, which is dark only if they ask for it. */
function usesDarkCanvas(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

/** The numbers of `rgb(…)` or `rgba(…)`, the form in which browsers compute legacy colours. */
function channels(color: string): number[] {
  return /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(...rgb: [number, number, number]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
