import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('what scripts set bears the name that variables have in a card on a page, see `host.ts`', () => {
  const set = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(ROOT + file, 'utf8').matchAll(/['"](--[a-z-]*[a-z])['"]/g)].map(
      ([, name]) => name,
    ),
  );
  expect(set).not.toEqual([]);
  for (const name of set) expect(name).toMatch(/^--gloss-[a-z]/);
});
