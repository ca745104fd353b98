import { createContext } from 'preact';

/**
 * How the places of the briefing are reached: by links where it is on the same page (`here`), else
 * by having an address in it opened.
 */
export type BriefingLinks = 'here' | ((address: string) => void);

/** Given at the root of a page or card; where it is not, nothing leads to the briefing. */
export const BriefingLinksContext = createContext<BriefingLinks | undefined>(undefined);
