/**
 * Stands in for WXT's content script context (see the alias in `wxt.config.ts`): that one makes
 * itself known to the page by events. Gloss ends its own life by `frame.ts`.
 */
export class ContentScriptContext {}
