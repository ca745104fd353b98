/** What the browsers have and TypeScript's library does not know yet (CSS Custom Highlight API). */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): HighlightHitResult[];
}

/** Chromium has it from 141 on, Firefox from 150 (ARIA notifications of the ARIA 1.3 draft). */
interface Document {
  ariaNotify?(announcement: string, options?: { priority?: 'high' | 'normal' }): void;
}
