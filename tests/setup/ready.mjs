// Gets a bare clone ready, then runs one of the project's tasks: `node tests/setup/ready.mjs
// check`. Plain JavaScript without packages, for Node 20: it is what installs the packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';

const WINDOWS = process.platform === 'win32';
/** The lock file's format and `allowScripts` want npm 11; Node 20 may bring npm 10. */
const NPM_MAJOR = 11;

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: WINDOWS });

function fail(line) {
  console.error(line);
  process.exit(1);
}

/** True when what is installed is what the lock file names. */
function packagesAreCurrent() {
  const marker = 'node_modules/.package-lock.json';
  if (!existsSync(marker)) return false;
  const installed = JSON.parse(readFileSync(marker, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version,
  );
}

function installPackages() {
  if (packagesAreCurrent()) return;
  console.error('Installing the packages (a minute or two, once) …');
  const major = Number.parseInt(
    execFileSync('npm', ['--version'], { shell: WINDOWS }).toString(),
    10,
  );
  const [command, ...npm] = major < NPM_MAJOR ? ['npx', '--yes', `npm@${NPM_MAJOR}`] : ['npm'];
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other systems.
  if (
    run(command, [...npm, 'install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'])
      .status !== 0
  )
    fail(
      'The packages could not be installed: see the lines above. Is there a connection to the npm registry?',
    );
}

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  const packages = missing.map((kind) => DEBIAN[kind]);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error(`Installing ${packages.join(' and ')} with apt …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-qq',
      '-y',
      '--no-install-recommends',
      'fonts-liberation',
      ...packages,
    ]);
  }
  for (const kind of kinds)
    if (!findBrowser(kind))
      fail(
        kind === 'chromium'
          ? 'No Chrome, Edge or Chromium found: install one (or set GLOSS_CHROMIUM to its program) and start again.'
          : 'No Firefox found: install Firefox 150 or newer (or set GLOSS_FIREFOX to its program) and start again.',
      );
}

const TASKS = { demo: ['chromium'], check: ['chromium', 'firefox'] };
const task = process.argv[2] ?? '';
if (!(task in TASKS)) fail(`Say what to get ready for: ${Object.keys(TASKS).join(' or ')}.`);

installPackages();
installBrowsers(TASKS[task]);
process.exit(run('npm', ['run', '--silent', task, '--', ...process.argv.slice(3)]).status ?? 1);
