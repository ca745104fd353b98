import pack from 'virtual:gloss/pack';
import type { Cards } from '../../components/popup/Popup.tsx';
import { searchCards } from '../../data/cards/search-cards.ts';
import { toCard } from '../../data/cards/to-card.ts';

/** All cards and the search over them: what is long in a pack, and not wanted at the first look. */
export const CARDS: Cards = {
  search: (query) => searchCards(pack, query),
  cardOf: (subject) => toCard(pack, subject),
};
