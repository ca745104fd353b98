import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const BACKGROUND = new URL('../../../entrypoints/background/', import.meta.url);

it('is the one way in: nothing else of the background listens to messages', () => {
  const listening = readdirSync(BACKGROUND).filter((file) =>
    /\bonMessage\b/.test(readFileSync(new URL(file, BACKGROUND), 'utf8')),
  );
  expect(listening).toEqual(['hear.ts']);
});
