/** A place beside or in an element, as `insertAdjacentHTML` names it. */
export type Place = InsertPosition;

/**
 * One thing that a page does to itself. Nodes are told by number: of all that the page has at that
 * moment, shadow trees and what was taken out included, the number is taken round.
 */
export type Step =
  /** Puts HTML, or mere text, beside or into an element. */
  | ['insert', element: number, Place, html: string]
  /** Takes a node out; it can be put back. */
  | ['remove', node: number]
  | ['move', node: number, Place, element: number]
  /** Puts a node into a new element in its place. */
  | ['wrap', node: number, tag: string]
  /** Puts the children of an element in its place. */
  | ['unwrap', element: number]
  | ['split', text: number, offset: number]
  | ['normalise', element: number]
  | ['data', text: number, data: string]
  | ['html', element: number, html: string]
  /** Sets an attribute, or removes it. */
  | ['set', element: number, name: string, value: string | null]
  | ['attach', element: number, ShadowRootMode, html: string]
  /** Defines the element `x-late`: each gets a shadow root with this HTML. */
  | ['define', html: string]
  /** Takes all sheets from a shadow root. */
  | ['undress', root: number]
  /** Adds a rule to the page's style. */
  | ['style', rule: string]
  | ['body', html: string]
  /** Writes the document anew. */
  | ['write', html: string]
  /** Adds an empty frame. */
  | ['frame', element: number]
  /** Moves a node into the document of a frame. */
  | ['send', node: number, frame: number]
  /** Has the whole document edited, or no longer. */
  | ['design', 'on' | 'off']
  | ['clear highlights']
  | ['pause', 'micro' | 'task' | 'frame' | 'rest'];

/** What a page is, and what it does to itself. */
export interface Script {
  html: string;
  steps: Step[];
  /** Gloss has to give way after every block, so that the page changes in the midst of reading. */
  hurried?: boolean;
  /** Gloss starts with its lookout. */
  early?: boolean;
}
