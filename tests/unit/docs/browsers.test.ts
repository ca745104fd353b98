import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('ARCHITECTURE.md names every place that asks which browser it is in', () => {
  const told = readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8');
  const asking = globSync('{entrypoints,components,data}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
    (file) => readFileSync(ROOT + file, 'utf8').includes('import.meta.env.FIREFOX'),
  );
  expect(asking).not.toEqual([]);
  for (const file of asking) expect(told).toContain(`\`${file.replace('entrypoints/', '')}\``);
});
