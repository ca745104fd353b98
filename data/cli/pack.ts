import { compilePack } from '../build/compile.ts';
import { loadPack } from '../build/load.ts';
import { PackError } from '../build/problem.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints the compiled pack as JSON, or what is wrong with it. */
try {
  process.stdout.write(`${JSON.stringify(compilePack(loadPack()), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
