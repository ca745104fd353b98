/*
 * What a reader may choose; the first of each list is not always the default, which the schema of
 * the settings gives.
 */

/**
 * What opens a card: resting the pointer on a mention, resting it there with Alt held, or a click
 * on a mention (within a link, which a click follows, a click with Alt held).
 */
export const TRIGGERS = ['rest', 'key', 'click'] as const;

/** How long the pointer has to rest until a card opens. */
export const RESTS = ['quick', 'normal', 'patient'] as const;

/** How a mention is painted; `alt` is as `dotted`, but only while Alt is held. */
export const MARK_STYLES = ['dotted', 'solid', 'tint', 'alt'] as const;

/** In what colour: one mixed from the text's own, or one of ours. */
export const MARK_COLOURS = ['text', 'accent'] as const;

/** Which mentions of a subject are painted: all, the first in each section, the first of a page. */
export const DENSITIES = ['every', 'section', 'page'] as const;

/** How light our own pages and cards are; `auto` goes by the page under a card, or the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** How large the text of a card is; `page` is as large as the text under it. */
export const TEXT_SIZES = ['page', 'small', 'normal', 'large'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];
