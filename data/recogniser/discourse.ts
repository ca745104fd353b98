import type { Namings } from './record.ts';

type Naming = 'own' | 'rival' | 'kin';
type Sense = 'own' | 'rival';

/** Remembers, along a block, who has been named in full and in which sense names were used. */
export class Discourse {
  readonly namings = new Map<string, Namings>();
  readonly named = new Map<string, number>();
  readonly senses = new Map<string, Sense>();
  readonly #last = new Map<string, Naming>();

  /** Notes that somebody of a name was named in full. */
  noteNaming(subject: string, naming: Naming): void {
    const own = naming === 'own';
    const namings = this.namings.get(subject) ?? { own: 0, rival: 0, ownFirst: own };
    if (own) namings.own++;
    else namings.rival++;
    this.namings.set(subject, namings);
    // A relative is named beside the subject, and the surname alone goes on to mean the subject.
    if (naming !== 'kin') this.#last.set(subject, naming);
  }

  /** Notes that a name can mean nobody but the subject, whoever is named in full. */
  noteMeant(subject: string): void {
    this.#last.set(subject, 'own');
  }

  /** Notes that the block told in which sense a name is used. */
  noteSense(subject: string, sense: Sense): void {
    this.senses.set(subject, sense);
    if (sense === 'own') this.named.set(subject, (this.named.get(subject) ?? 0) + 1);
  }

  /** Who of a name was named last in the block so far. */
  lastNaming(subject: string): Naming | undefined {
    return this.#last.get(subject);
  }
}
