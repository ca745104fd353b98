import { fold, foldedWords } from '../../data/cards/fold.ts';

const WORDS = /([\p{L}\p{N}\p{M}]+)/u;

/** A text in which the words that a query asks for stand out. */
export function Matched({ text, query }: { text: string; query: string }) {
  const asked = foldedWords(query);
  const isAsked = (part: string) => asked.some((start) => fold(part).startsWith(start));
  return (
    <>
      {text
        .split(WORDS)
        .map((part) => (WORDS.test(part) && isAsked(part) ? <mark>{part}</mark> : part))}
    </>
  );
}
