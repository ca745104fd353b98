import type { Surname } from '../gazetteer/compile.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { type Beside, isShouting, judgeNeighbours, judgeShouting, metIn } from './beside.ts';
import type { Block } from './block.ts';
import { Discourse } from './discourse.ts';
import { type Finds, type Found, toEnd, toStart } from './find.ts';
import { isCredit, isTitled } from './line.ts';
import { isInOffice, namingOf } from './person.ts';
import { groupBySubject, isInside, neighbours, type Place } from './places.ts';
import type { Candidate, Verdict } from './record.ts';
import { lastSide, type PlacedCue, senseInBlock } from './sense.ts';
import { sentenceAt, sentenceStarts } from './sentences.ts';
import { rowsOf, tokensAfter, tokensBefore } from './tokens.ts';
import { ownerOf, REACH } from './whose.ts';

/** So many tokens on each side of a name are looked at. */
const NEAR = 4;

interface Judgement {
  verdict: Verdict;
  why: string;
}

/** A name in its place, with what stands next to it. */
interface Judged extends Place, Beside {
  subject: string;
}

/** Judges the names of one block, from its beginning to its end. */
export class Examiner {
  readonly discourse = new Discourse();
  readonly #gazetteer: Gazetteer;
  readonly #original: string;
  readonly #heading: boolean;
  readonly #finds: Finds;
  readonly #english: boolean;
  readonly #starts: readonly number[];
  readonly #cues: readonly PlacedCue[];
  readonly #subjectAt: ReadonlyMap<number, string | undefined>;
  readonly #places: ReadonlyMap<string, readonly Place[]>;
  readonly #titled: boolean;

  constructor(gazetteer: Gazetteer, block: Block, finds: Finds, language: string) {
    this.#gazetteer = gazetteer;
    this.#original = block.text;
    this.#heading = block.heading;
    this.#finds = finds;
    this.#english = language === '' || language === 'en';
    this.#starts = sentenceStarts(finds.text);
    this.#cues = finds.cues.map((cue) => this.#placed(cue));
    this.#subjectAt = new Map(
      finds.names.flatMap(({ start, end, name }) => [
        [start, name?.subject],
        [end, name?.subject],
      ]),
    );
    this.#places = groupBySubject(finds.names.map((found) => this.#placed(found)));
    this.#titled = isTitled(finds.text, finds.words);
  }

  judge(found: Found): Candidate {
    const { normal, text } = this.#finds;
    const { name, start, end, word, wordEnd } = found;
    const span = {
      start: toStart(normal, start),
      end: toEnd(normal, this.#original, end),
      word,
      wordEnd,
    };
    if (!name) return { subject: '', rule: {}, ...span, verdict: 'own', why: 'another’s name' };
    const { subject, rule } = name;
    if (isInside(this.#places.get(subject) ?? [], found)) {
      return { subject, rule, ...span, verdict: 'own', why: 'part of a longer name' };
    }
    const before = tokensBefore(text, start, NEAR);
    const after = tokensAfter(text, end, NEAR);
    const rows = { rowsBefore: rowsOf(before, -1), rowsAfter: rowsOf(after, 1) };
    const judged = { subject, rule, ...this.#placed(found), before, after, ...rows };
    return { subject, rule, ...span, ...this.#judge(judged) };
  }

  #placed<F extends { start: number }>(found: F): F & { sentence: number } {
    return { ...found, sentence: sentenceAt(this.#starts, found.start) };
  }

  #judge(name: Judged): Judgement {
    const { rule, subject } = name;
    const { text } = this.#finds;
    const from = this.#starts[name.sentence] ?? 0;
    const to = this.#starts[name.sentence + 1] ?? text.length;
    const shouting = isShouting(name, from, to);
    const owner = this.#judgeOwner(name, from, to, shouting);
    if (owner) return owner;
    const beside =
      judgeNeighbours(name, this.#gazetteer) ??
      (shouting ? judgeShouting(name, from === name.start, this.#gazetteer) : undefined);
    if (beside) {
      // `The other Downing Street`: so it goes on to be called without the word.
      const goesOn = rule.sense?.reach === 'page' && rule.sense.otherwise === 'own';
      if (goesOn) this.discourse.noteSense(subject, 'rival');
      return { verdict: 'rival', why: beside };
    }
    const ruling = rule.surname && isInOffice(name, this.#gazetteer);
    const sense = ruling ? MEANT : this.#judgeSense(name);
    if (sense?.verdict === 'rival') {
      if (rule.loud) this.discourse.noteNaming(subject, 'rival');
      return sense;
    }
    if (rule.surname) {
      const person = this.#judgePerson(name, rule.surname, shouting);
      // What the words around tell of a name goes before what the page tells of its bearers.
      const told = person?.verdict === 'ask-person' && sense?.verdict === 'own';
      return (told ? sense : person) ?? sense ?? MEANT;
    }
    this.discourse.noteNaming(subject, 'own');
    return sense ?? MEANT;
  }

  #judgeOwner(name: Judged, from: number, to: number, shouting: boolean): Judgement | undefined {
    const { whose, sense } = name.rule;
    if (!whose) return undefined;
    const { text } = this.#finds;
    const owner = ownerOf(
      whose,
      {
        before: name.before.filter(({ start }) => start >= from),
        after: tokensAfter(text, name.end, REACH).filter(({ end }) => end <= to),
        loose: this.#titled || shouting,
        last: sense && lastSide(sense, name, this.#cues),
        opening: tokensAfter(text, from, 2),
      },
      this.#gazetteer,
    );
    return owner && { verdict: owner.answer, why: owner.why };
  }

  #judgeSense(name: Judged): Judgement | undefined {
    const { subject, rule } = name;
    const { sense } = rule;
    if (!sense) return undefined;
    const others = neighbours(this.#places.get(subject) ?? [], name);
    const { answer, why } = senseInBlock(sense, name, this.#cues, others, this.#gazetteer);
    if (answer !== 'unclear') {
      this.discourse.noteSense(subject, answer);
      return { verdict: answer, why };
    }
    if (rule.surname && this.discourse.lastNaming(subject) === 'own') return MEANT;
    if (sense.line !== undefined) {
      const { words, text } = this.#finds;
      if (words > sense.line) return { verdict: 'rival', why: 'no cue, and no line of its own' };
      if (isCredit(text)) return { verdict: 'own', why: 'a line of credit' };
    }
    // A title leaves `a` out or puts it in as it likes.
    const stock = this.#heading ? undefined : metIn(name.rowsBefore, sense.stock, this.#gazetteer);
    if (stock !== undefined) {
      return { verdict: 'ask-topic', why: `a stock phrase after “${stock}”` };
    }
    const last = this.discourse.senses.get(subject);
    if (last && sense.reach === 'page') return { verdict: last, why: 'as just before' };
    return { verdict: 'ask-sense', why };
  }

  #judgePerson(name: Judged, surname: Surname, shouting: boolean): Judgement | undefined {
    const { subject, start, end } = name;
    if (this.#isEveryday(name))
      return { verdict: 'rival', why: 'a word of every day in this text' };
    const { naming, why } = namingOf(
      surname,
      {
        ...name,
        text: this.#finds.text.slice(start, end),
        loose: this.#titled || !this.#english || shouting,
        sentence: this.#starts[name.sentence] ?? 0,
        isNameAt: (offset) => (this.#subjectAt.get(offset) ?? subject) !== subject,
      },
      this.#gazetteer,
    );
    if (naming !== 'neutral') {
      this.discourse.noteNaming(subject, naming);
      return { verdict: naming === 'own' ? 'own' : 'rival', why };
    }
    const last = this.discourse.lastNaming(subject);
    if (last === 'rival') return { verdict: 'rival', why: 'the one named just before' };
    if (surname.strong && !name.rule.sense) this.discourse.noteMeant(subject);
    if (last === 'own' || surname.strong) return undefined;
    return { verdict: 'ask-person', why: '' };
  }

  /**
   * Whether a name begins a sentence, where its capital tells nothing, of a text that has it as a
   * word, too: `Meloni lisci, meloni retati`. Before that very word it is a name again.
   */
  #isEveryday({ subject, start, sentence, after }: Judged): boolean {
    if (this.#english || !this.#finds.everyday.has(subject)) return false;
    const { text } = this.#finds;
    const doubled = after[0]?.lower === text.slice(start, after[0]?.start).trim().toLowerCase();
    return this.#starts[sentence] === start && !doubled;
  }
}

const MEANT: Judgement = { verdict: 'own', why: '' };
