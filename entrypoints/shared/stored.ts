/** Under which name the settings are kept in the browser's local storage. */
export const KEY = 'settings';

/** Goes up whenever stored settings change their shape, so that no version misreads another's. */
export const VERSION = 1;
