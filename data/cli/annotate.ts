import { parseArgs } from 'node:util';
import { PackError } from '../build/problem.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { DocumentError, readDocument } from './read-document.ts';
import { loadPackGazetteer, recognisePage } from './recognise-page.ts';

/*
 * Recognises names in files: one JSON object a file, on a line of its own. With --explain, each
 * line also gives the topic score with what fed it, and for every candidate the rule that decided.
 */

const USAGE = 'Name at least one file: npm run --silent annotate -- [--explain] FILE…';

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { explain: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new DocumentError(USAGE);
  const gazetteer = loadPackGazetteer();
  for (const file of positionals) {
    try {
      process.stdout.write(`${JSON.stringify(annotate(gazetteer, file, values.explain))}\n`);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      complain(error.message);
    }
  }
}

function annotate(gazetteer: Gazetteer, file: string, explain: boolean): object {
  const page = recognisePage(gazetteer, readDocument(file));
  const { onTopic } = page;
  const mentions = page.mentions.map(({ subject, text, start, end }) => ({
    subject,
    text,
    start,
    end,
  }));
  if (!explain) return { file, onTopic, mentions };
  const { points, needed, why } = page.score;
  const topic = { points, needed, why, blocks: page.told() };
  return { file, onTopic, mentions, topic, candidates: page.explain() };
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** A reader such as `head` may close the pipe before the last line; that is no fault. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

try {
  main(process.argv.slice(2));
} catch (error) {
  const isMistake =
    error instanceof DocumentError ||
    error instanceof PackError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!isMistake) throw error;
  complain((error as Error).message);
}
