/** The path of an installed browser's program, if there is one. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
