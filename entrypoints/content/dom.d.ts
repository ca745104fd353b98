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
