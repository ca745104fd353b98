/**
 * By how many days a page must be later than the report for its reader to be warned. The report
 * speaks of offers and offices in the middle of talks; the coverage of those same weeks fits it,
 * a quarter later it need not.
 */
const AGED_AFTER = 90;

const DAY = 24 * 60 * 60 * 1000;

/**
 * True where a page is so much later than the report that roles and positions may have changed.
 * @param page the day of the page, YYYY-MM-DD
 * @param report the day of the report, YYYY-MM-DD
 */
export function isAged(page: string, report: string): boolean {
  return Date.parse(page) - Date.parse(report) > AGED_AFTER * DAY;
}
