/**
 * Everything that checks Gloss, in one run that ends with the line `N passed, N failed`: each
 * check counts as one, each test as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = '.output/tests.json';

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

/** A run that ends badly although no test failed, as on an error outside of them, counts as one. */
function runTests(): Tally {
  rmSync(RESULTS, { force: true });
  const passed = run(`vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}`);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, passed ? 0 : 1) };
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
  runTests(),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
