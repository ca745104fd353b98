import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Saved pages of the public web: beside the project, where they are at hand; never part of it. */
const SAVED = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

/** The folders of saved pages; none where they are not at hand. */
export function pageFolders(): string[] {
  return existsSync(SAVED) ? [SAVED] : [];
}

/** The files of the saved pages; none where they are not at hand. */
export function savedPages(): string[] {
  return pageFolders()
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => file.endsWith('.html'));
}

/** What a page is made of. */
export interface Made {
  paragraphs: number;
  /** Every so many paragraphs one names somebody; none where it is left out. */
  namesEvery?: number;
  /** How many words a paragraph has. */
  words?: number;
}

const WORDS = `the a of to and in that it was for on with as at by an from this which not are but
  had they you one were all her there been their if more when will would who so no out up said what
  its about into than them can only other time new some could these two may first then do any like
  over such our man me even most made after also did many off before must well back through years
  where much your way down should because long each just state those people too mr how little good
  world make very year still see own work men day get here between both life being under three
  never know same last another while us might great go come since against right came take used
  himself few house use place during high without again home around small found thought went say
  part once general upon school every don does got united left number course war until always away
  something fact water less public put thing almost hand enough far took head yet better set told
  nothing night end why called didn eyes find going look asked later knew point next program city
  business give group toward young days let room word week river garden bridge market winter`
  .split(/\s+/)
  .filter((word) => !['war', 'state', 'united', 'us'].includes(word));

const NAMES = [
  'Keir Starmer',
  'Ursula von der Leyen',
  'Giorgia Meloni',
  'the coalition of the willing',
];

/**
 * The HTML of a page as a newspaper makes it: a column of paragraphs with links and emphasis in a
 * nest of boxes, lists beside it. The same page for the same `made`.
 */
export function madePage({ paragraphs, namesEvery, words = 50 }: Made): string {
  const next = randomNumbers(paragraphs);
  const some = (count: number): string =>
    Array.from({ length: count }, () => WORDS[next() % WORDS.length]).join(' ');
  const paragraph = (index: number): string => {
    const name = NAMES[index % NAMES.length];
    const named = namesEvery && index % namesEvery === 0 ? `, said <b>${name}</b>, ` : ' ';
    const link = `<a href="/${index}" class="link">${some(3)}</a>`;
    return `<div class="row"><p id="p${index}">${some(words >> 1)} ${link}${named}<em>${some(2)}</em> ${some(words >> 1)}.</p></div>`;
  };
  const list = Array.from(
    { length: 1 + (paragraphs >> 2) },
    () => `<li><a href="#">${some(4)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${some(5)}</title>
    <body><header><nav><ul>${list.join('')}</ul></nav></header><main><article><h1>${some(8)}</h1>
    ${Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n')}
    </article></main><aside><ul>${list.join('')}</ul></aside></body></html>`;
}

/** A row of whole numbers that look like chance and are the same each time. */
function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    // The generator of Park and Miller.
    state = (state * 48_271) % 0x7fffffff;
    return state;
  };
}

/** Pages of all sizes, some of which name somebody: read where no saved pages are at hand. */
export const MADE_PAGES: readonly Made[] = [2, 5, 10, 20, 40, 80, 160, 320].flatMap(
  (paragraphs) => [{ paragraphs }, { paragraphs, words: 20 }, { paragraphs, namesEvery: 10 }],
);
