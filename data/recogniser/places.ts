/** A stretch of a text, in words. */
export interface Place {
  start: number;
  end: number;
  /** The numbers of its first word, and of the word after its last. */
  word: number;
  wordEnd: number;
  /** The number of its sentence, where a name asks. */
  sentence: number;
}

/** Of places in the order of the text, the first that begins at a word or after it. */
export function firstAt(places: readonly Place[], word: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of each subject’s names, in the order of the text. */
export function groupBySubject(
  found: readonly (Place & { name: { subject: string } | undefined })[],
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const place of found) {
    const subject = place.name?.subject ?? '';
    const list = places.get(subject);
    if (list) list.push(place);
    else places.set(subject, [place]);
  }
  return places;
}

/** Of places in the order of the text, the ones before and after a place that do not touch it. */
export function neighbours(places: readonly Place[], { word, wordEnd }: Place): Place[] {
  // Names have few words, so the ones that touch it are soon passed.
  let after = firstAt(places, word);
  let before = after - 1;
  while (before >= 0 && (places[before] as Place).wordEnd > word) before--;
  while (after < places.length && (places[after] as Place).word < wordEnd) after++;
  return [places[before], places[after]].filter((other) => other !== undefined);
}

/** Whether a longer one of the places, which are in the order of the text, covers a place. */
export function isInside(
  places: readonly Place[],
  { word, wordEnd }: Omit<Place, 'sentence'>,
): boolean {
  const covers = (other: Place | undefined): boolean =>
    other !== undefined &&
    other.word <= word &&
    other.wordEnd >= wordEnd &&
    other.wordEnd - other.word > wordEnd - word;
  let at = firstAt(places, word);
  for (let back = at - 1; back >= 0 && (places[back] as Place).wordEnd > word; back--) {
    if (covers(places[back])) return true;
  }
  while (places[at]?.word === word) if (covers(places[at++])) return true;
  return false;
}
