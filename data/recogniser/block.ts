import type { Region } from '../reading/context.ts';

/** What the recogniser needs of a block; the blocks that `reading` gives are of this shape. */
export interface Block {
  readonly text: string;
  /** The nearest `lang`, as it is written; empty where none is given. */
  readonly lang: string;
  readonly heading: boolean;
  readonly region: Region;
}

/** A name in a block's text that means its subject. */
export interface Mention {
  subject: string;
  /** UTF-16 offsets in the text of the block. */
  start: number;
  end: number;
  loud: boolean;
}
