/** What keeps watch in a frame: at first a lookout, then what reads it. */
export interface GlossFrame {
  /** True when the frame shows all that Gloss knows of it. */
  readonly atRest: boolean;
  /** Whether it knows mentions, and the keyboard is at one; a lookout knows none. */
  readonly standing?: 'here' | 'named' | undefined;
  /** Leaves the page as it was. */
  stop(): void;
}

declare global {
  /** The Gloss of this frame, in the world of content scripts that pages cannot reach. */
  var glossFrame: GlossFrame | undefined;
}
