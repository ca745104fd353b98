/** Red, green, blue (0 to 1) and alpha (0 to 1) of a colour in sRGB. */
export type Srgb = [red: number, green: number, blue: number, alpha: number];

/**
 * Reads `color(srgb r g b)` and `color(srgb r g b / a)`, the forms in which browsers tell a colour
 * that was asked for in sRGB; undefined for anything else. Colours that sRGB does not hold are
 * taken for the nearest that it does.
 */
export function readSrgb(color: string): Srgb | undefined {
  const parts = /^color\(srgb (.+)\)$/.exec(color)?.[1]?.split(/[\s/]+/);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(
    // `none` stands for a channel without a value, which is painted as 0.
    (part) => Math.min(1, Math.max(0, Number.parseFloat(part) || 0)),
  );
  return [red, green, blue, alpha];
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
export function luminance([red, green, blue]: Srgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
