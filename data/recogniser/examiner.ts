import type { Gazetteer } from '../gazetteer/load.ts';
import { judgeNeighbours, judgeShouting, metBefore, tellsOwn } from './beside.ts';
import { Discourse } from './discourse.ts';
import type { Found } from './find.ts';
import { isCredit } from './line.ts';
import { isPartOfOther } from './naming-before.ts';
import { Occurrence } from './occurrence.ts';
import type { Passage } from './passage.ts';
import { isEveryday, isInOffice, judgePerson } from './person.ts';
import { isInside, neighbours } from './places.ts';
import type { Judgement } from './record.ts';
import { senseInBlock } from './sense.ts';
import { ownerOf } from './whose.ts';

/** Judges the names of one block, from its beginning to its end. */
export class Examiner {
  readonly discourse: Discourse;
  readonly #gazetteer: Gazetteer;
  readonly #passage: Passage;

  constructor(gazetteer: Gazetteer, passage: Passage) {
    this.discourse = new Discourse(gazetteer.bearers);
    this.#gazetteer = gazetteer;
    this.#passage = passage;
  }

  judge(found: Found): Judgement {
    const { name } = found;
    if (!name) return OF_ANOTHER;
    const { subject, rule } = name;
    if (isInside(this.#passage.placesOf(subject), found)) return PART;
    return this.#judge(new Occurrence(subject, rule, found, this.#passage));
  }

  #judge(name: Occurrence): Judgement {
    const { rule, subject } = name;
    const owner = rule.whose && ownerOf(rule.whose, name, this.#gazetteer);
    if (owner) return owner;
    const beside = judgeNeighbours(name, this.#gazetteer) ?? judgeShouting(name, this.#gazetteer);
    if (beside) {
      // `The other Downing Street`: so it goes on to be called without the word.
      const goesOn = rule.sense?.reach === 'page' && rule.sense.otherwise === 'own';
      if (goesOn) this.discourse.noteSense(subject, 'rival');
      return { verdict: 'rival', why: beside };
    }
    if (rule.alone && isPartOfOther(name, this.#gazetteer)) return IN_ANOTHER;
    const ruling = rule.surname && isInOffice(name, this.#gazetteer);
    const told = tellsOwn(name, this.#gazetteer);
    if (told === undefined && isEveryday(name)) return EVERYDAY;
    const sure = ruling || told !== undefined;
    if (sure) this.discourse.noteMeant(subject);
    const sense = sure ? MEANT : this.#judgeSense(name);
    if (sense?.verdict === 'rival') {
      if (rule.loud) this.discourse.noteNaming(subject, 'rival');
      return sense;
    }
    if (rule.surname) {
      const person = judgePerson(rule.surname, name, this.discourse, this.#gazetteer);
      // What the words around tell of a name goes before what the page tells of its bearers.
      const asks = person?.verdict === 'ask-person' && sense?.verdict === 'own';
      return (asks ? sense : person) ?? sense ?? MEANT;
    }
    this.discourse.noteNaming(subject, 'own');
    return sense ?? MEANT;
  }

  #judgeSense(name: Occurrence): Judgement | undefined {
    const { subject, rule, passage } = name;
    const { sense } = rule;
    if (!sense) return undefined;
    const others = neighbours(passage.placesOf(subject), name);
    const { answer, why } = senseInBlock(sense, name, passage.cues, others, this.#gazetteer);
    if (answer !== 'unclear') {
      this.discourse.noteSense(subject, answer);
      return { verdict: answer, why };
    }
    if (rule.surname && this.discourse.lastNaming(subject) === 'own') return MEANT;
    // What was told of last goes on, whatever the section is about.
    const goesOn = sense.reach === 'section' && sense.otherwise === 'own';
    if (goesOn && passage.lastSide(sense, name.word) === 'own') {
      return { verdict: 'own', why: 'told of just before' };
    }
    if (sense.line !== undefined) {
      if (passage.words > sense.line) return NO_LINE;
      if (isCredit(passage.text)) return CREDIT;
    }
    // A title leaves `a` out or puts it in as it likes.
    const stock = passage.heading ? undefined : metBefore(name, sense.stock, this.#gazetteer);
    if (stock !== undefined) {
      return { verdict: 'ask-topic', why: `a stock phrase after “${stock}”` };
    }
    const last = this.discourse.senses.get(subject);
    if (last && sense.reach === 'page') return { verdict: last, why: 'as just before' };
    return { verdict: 'ask-sense', why };
  }
}

const MEANT: Judgement = { verdict: 'own', why: '' };
const OF_ANOTHER: Judgement = { verdict: 'own', why: 'another’s name' };
const IN_ANOTHER: Judgement = { verdict: 'rival', why: 'part of another’s name' };
const NO_LINE: Judgement = { verdict: 'ask-topic', why: 'no cue, and no line of its own' };
const CREDIT: Judgement = { verdict: 'own', why: 'a line of credit' };
const EVERYDAY: Judgement = { verdict: 'rival', why: 'a word of every day in this text' };
const PART: Judgement = { verdict: 'own', why: 'part of a longer name' };
