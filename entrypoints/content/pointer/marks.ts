import type { PageMention } from '../mentions/mention.ts';

/** The painted mentions of the frame. */
export interface Marks {
  /** The mention at a point, in client px; `unseen`: also one whose mark is not seen. */
  at(x: number, y: number, unseen?: boolean): PageMention | undefined;
  has(mention: PageMention): boolean;
}
