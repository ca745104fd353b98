/** A mention as it stands on the page. */
export interface PageMention {
  /** Id of the subject meant. */
  readonly subject: string;
  /** From its first to its last character; not kept up to date when the page changes. */
  readonly range: StaticRange;
}

/** The rectangles of a mention's lines, in client px: several where it wraps. */
export function rectsOf({ range }: PageMention): DOMRect[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

/** True while the mention's text is part of the page. */
export function isConnected({ range }: PageMention): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

/** True where a reader can see the mention or scroll to it. */
export function isShown({ range }: PageMention): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
