import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './tests/e2e/driver/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserKind;
  }
}

/** The same suite in each browser, on the production build. */
const endToEnd = (browser: BrowserKind) => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
    // A browser is heavy, and pointers want its attention: one at a time in each project.
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
