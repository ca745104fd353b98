import type { Namings } from './record.ts';

type Naming = 'own' | 'rival' | 'kin';

/** Remembers, along a block, who has been named in full. */
export class Discourse {
  readonly namings = new Map<string, Namings>();
  readonly #last = new Map<string, Naming>();

  note(subject: string, _offset: number, naming: Naming): void {
    const own = naming === 'own';
    const namings = this.namings.get(subject) ?? { own: 0, rival: 0, ownFirst: own };
    if (own) namings.own++;
    else namings.rival++;
    this.namings.set(subject, namings);
    // A relative is named beside the subject, and the surname alone goes on to mean the subject.
    if (naming !== 'kin') this.#last.set(subject, naming);
  }

  /** Who of a name was named last in the block so far. */
  last(subject: string): Naming | undefined {
    return this.#last.get(subject);
  }
}
