import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

const Spoken = createContext<Words | undefined>(undefined);

/** Gives words to all components within; what is at the root of a page or card does so. */
export const Speaking = Spoken.Provider;

/**
 * The words of the language that is spoken here.
 * @throws outside of {@link Speaking}
 */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('Nobody has given the words.');
  return words;
}
