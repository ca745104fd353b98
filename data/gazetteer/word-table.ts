import type { Recognition } from '../schema/recognition.ts';
import { expand } from './pattern.ts';
import { tokensOf } from './tokens.ts';

/** The number of the list that some items make, where `where` is to be named in an error. */
export type NumberOfWords = (items: readonly string[], where: string) => number;

/** Gives each list of words a number; equal lists share one. */
export function wordTable(named: Recognition['words']): { words: string[]; number: NumberOfWords } {
  const words: string[] = [];
  const unfold = (item: string, where: string): string[] => {
    if (!item.startsWith('@')) return [asTokens(item)];
    const list = named[item.slice(1)];
    if (!list) throw new Error(`${where}: there is no list of words “${item}”`);
    return (Array.isArray(list) ? list : items(list))
      .flatMap((inner) => (inner.includes('(') ? expand(inner) : [inner]))
      .flatMap((inner) => unfold(inner, item));
  };
  const number: NumberOfWords = (list, where) => {
    const text = list.flatMap((item) => unfold(item, where)).join('\n');
    const known = words.indexOf(text);
    return known >= 0 ? known : words.push(text) - 1;
  };
  return { words, number };
}

/** The items of a list that is written as one text with commas, or as several such texts. */
export function items(list: string | readonly string[]): string[] {
  return [list]
    .flat()
    .flatMap((text) => text.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** An item as the tokens next to a name are compared: in a row, with single spaces between. */
function asTokens(item: string): string {
  return tokensOf(item)
    .map(({ text }) => text)
    .join(' ');
}
