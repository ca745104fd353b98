import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The report that the pack was made from; it is not in the project, but may lie beside it. */
const REPORT_TEXT = fileURLToPath(new URL('../../../../shared/report.txt', import.meta.url));

export const reportIsHere = existsSync(REPORT_TEXT);

/** Why a check is not run, for the name of a test. */
export const WITHOUT_REPORT = 'the text of the report is not at hand';

/** The paragraphs of the report with plain quotation marks; the first is at 0. */
export function reportParagraphs(): string[] {
  return plain(readFileSync(REPORT_TEXT, 'utf8')).trimEnd().split('\n');
}

/** Typographic quotation marks and apostrophes made plain, so that texts can be compared. */
export function plain(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
}

/** What stands between double quotation marks. */
export function quotations(text: string): string[] {
  return [...plain(text).matchAll(/"([^"]*)"/g)].map(([, inner = '']) => inner);
}

/** The words of a text in lower case, those in quotation marks left out. */
export function ownWords(text: string): string[] {
  return (
    plain(text)
      .replaceAll(/"[^"]*"/g, ' | ')
      .toLowerCase()
      .match(/[\p{L}\d'-]+|\|/gu) ?? []
  );
}
