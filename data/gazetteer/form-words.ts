import { fold, SEPARATOR } from './letters.ts';

/** Stands in a form for any one word. */
export const SLOT = '*';

/** The words of a form, as they are written, and its slots. */
export function wordsOf(form: string): string[] {
  let spaced = '';
  for (const unit of form.split('')) {
    if (unit === SLOT) spaced += ' * ';
    else spaced += fold(unit.charCodeAt(0)) === SEPARATOR ? ' ' : unit;
  }
  return spaced.split(' ').filter((word) => word !== '');
}
