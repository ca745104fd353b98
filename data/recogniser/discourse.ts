import type { Naming } from './naming.ts';
import type { Namings, Used } from './record.ts';

/**
 * Remembers, along a block, who has been named in full and in which sense names were used. Most
 * blocks give nothing to remember.
 */
export class Discourse {
  readonly #bearers: ReadonlySet<string>;
  #namings: Map<string, Namings> | undefined;
  #last: Map<string, Naming> | undefined;
  #senses: Map<string, Used> | undefined;
  #named: Map<string, number> | undefined;

  /** @param bearers the subjects that have a surname: of them it matters who is named in full */
  constructor(bearers: ReadonlySet<string>) {
    this.#bearers = bearers;
  }

  /** Who was named in full, by subject. */
  get namings(): ReadonlyMap<string, Namings> {
    return this.#namings ?? NOTHING;
  }

  /** In which sense each subject's name was used last, where the block tells. */
  get senses(): ReadonlyMap<string, Used> {
    return this.#senses ?? NOTHING;
  }

  /** How often each subject is named where the block itself tells that it is meant. */
  get named(): ReadonlyMap<string, number> {
    return this.#named ?? NOTHING;
  }

  /** Notes that somebody of a name was named in full. */
  noteNaming(subject: string, naming: 'own' | 'rival' | 'kin'): void {
    if (!this.#bearers.has(subject)) return;
    const own = naming === 'own';
    this.#namings ??= new Map();
    const namings = this.#namings.get(subject) ?? { own: 0, rival: 0, ownFirst: own };
    if (own) namings.own++;
    else namings.rival++;
    this.#namings.set(subject, namings);
    // A relative is named beside the subject, and the surname alone goes on to mean the subject.
    if (naming === 'kin') return;
    this.#last ??= new Map();
    this.#last.set(subject, naming);
  }

  /** Notes that a name can mean nobody but the subject, whoever is named in full. */
  noteMeant(subject: string): void {
    this.#last ??= new Map();
    this.#last.set(subject, 'own');
  }

  /** Notes that the block told in which sense a name is used. */
  noteSense(subject: string, sense: Used): void {
    this.#senses ??= new Map();
    this.#senses.set(subject, sense);
    if (sense !== 'own') return;
    this.#named ??= new Map();
    this.#named.set(subject, (this.#named.get(subject) ?? 0) + 1);
  }

  /** Who of a name was named last in the block so far. */
  lastNaming(subject: string): Naming | undefined {
    return this.#last?.get(subject);
  }
}

/** What is remembered of nothing. */
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();
