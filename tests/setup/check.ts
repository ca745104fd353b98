/**
 * Everything that checks Gloss, in one run that ends with the line `N passed, N failed`: each
 * check counts as one, each test as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
  passed: number;
  failed: number;
}

/** Runs a command from `node_modules/.bin` with its output shown; true when it ended well. */
function run(command: string): boolean {
  console.log(`\n▸ ${command}`);
  return spawnSync(command, { stdio: ['ignore', 'inherit', 'inherit'], shell: true }).status === 0;
}

function check(command: string): Tally {
  const passed = run(command);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * Runs the tests of some projects. A run that ends badly although no test failed, as on an error
 * outside of them, counts as one.
 */
async function runTests(name: string, project: string): Promise<Tally> {
  const results = `.output/tests-${name}.json`;
  const log = openSync(`.output/tests-${name}.log`, 'w');
  rmSync(results, { force: true });
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${results}`;
  console.log(`\n▸ ${command}`);
  const child = spawn(command, { stdio: ['ignore', log, log], shell: true });
  const [status] = await once(child, 'close');
  console.log(`\n${readFileSync(`.output/tests-${name}.log`, 'utf8')}`);
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
}

mkdirSync('.output', { recursive: true });
const tallies = [
  check('wxt prepare'),
  check('tsc --noEmit'),
  check('biome check --error-on-warnings .'),
  check('knip'),
  check('wxt build -b chrome'),
  check('wxt build -b firefox'),
  check('addons-linter --warnings-as-errors=false .output/firefox-mv3'),
  await runTests('unit', 'unit'),
  // Browsers wait for pointers and pages most of the time: two side by side take little longer.
  ...(await Promise.all([
    runTests('chromium', 'e2e-chromium'),
    runTests('firefox', 'e2e-firefox'),
  ])),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
