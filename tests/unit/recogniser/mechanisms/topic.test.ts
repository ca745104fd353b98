import { describe, expect, it } from 'vitest';
import { marked, NO_TOPIC, small } from '../recognise.ts';

describe('the topic', () => {
  const gazetteer = small(
    { crane: [{ forms: ['crane'] }] },
    {
      cues: {
        quay: { forms: 'quay' },
        trade: { forms: 'cargo' },
        marsh: { forms: 'marsh' },
        master: { forms: 'master' },
      },
      topic: {
        ...NO_TOPIC,
        need: 7,
        heading: 3,
        lead: 2,
        aside: 0.5,
        evidence: {
          quay: { cues: ['quay'], anchor: true, party: 3 },
          trade: { cues: ['trade'], matter: 3 },
          master: { cues: ['master'], party: 3 },
          marsh: { cues: ['marsh'], against: 2, others: true },
        },
      },
    },
  );
  const other = `<p>${'They talk of the weather and of nothing else today. '.repeat(5)}</p>`;

  it('needs both the parties and the matter', () => {
    expect(marked('<p>The quay is near a quay with a crane.', gazetteer)).toEqual([]);
    expect(marked('<p>The cargo is beside a cargo with a crane.', gazetteer)).toEqual([]);
    expect(marked('<p>The quay has some cargo near a crane.', gazetteer)).toEqual(['crane']);
  });

  it('counts more what is said at the beginning', () => {
    const text = '<p>Cargo, cargo and a crane.';
    expect(marked(`<h1>Quay</h1>${other}${text}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>Work</h1>${other}<h2>Quay</h2>${text}`, gazetteer)).toEqual([]);
    // A note to readers stands above the title.
    expect(marked(`${other}<h1>Quay</h1>${text}`, gazetteer)).toEqual(['crane']);
    expect(marked('<p>It has a quay, some cargo, and beside them a crane.', gazetteer)).toEqual([
      'crane',
    ]);
    expect(marked(`${other}<p>A quay, some cargo and a crane.`, gazetteer)).toEqual([]);
  });

  it('takes one paragraph of several for an aside', () => {
    const aside = '<p>The quay by the quay has a cargo, a cargo and a crane.';
    expect(marked(`${other}${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`${other}${other}${aside}`, gazetteer)).toEqual([]);
    expect(marked(`${other}<p>A quay has cargo.</p>${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>A quay</h1>${other}${other}${aside}`, gazetteer)).toEqual(['crane']);
    // All the rest speaks of the matter, and of nobody.
    const rest = '<p>Cargo, cargo.</p><p>Cargo.</p>';
    expect(marked(`${other}${rest}${aside}`, gazetteer)).toEqual(['crane']);
    // The first paragraph names a party, and has no matter; nor has any other.
    const born = '<p>She was born behind the quay a long time ago.</p>';
    expect(marked(`${born}${other}${aside}`, gazetteer)).toEqual([]);
    expect(marked(`${born}<p>Her cargo.</p>${aside}`, gazetteer)).toEqual(['crane']);
    expect(marked(`<h1>Cargo</h1>${born}${other}${aside}`, gazetteer)).toEqual(['crane']);
    // Somebody who acts is no place to come from.
    expect(marked(`${born}<p>The master.</p>${aside}`, gazetteer)).toEqual(['crane']);
  });

  it('makes an anchor of two halves in one block, where no others are by', () => {
    const half = small(
      { crane: [{ forms: ['crane'] }] },
      {
        cues: {
          mayor: { forms: 'mayor' },
          trade: { forms: 'cargo' },
          marsh: { forms: 'marsh' },
          quay: { forms: 'quay' },
        },
        topic: {
          ...NO_TOPIC,
          need: 2,
          evidence: {
            mayor: { cues: ['mayor'], anchor: 'half', party: 2 },
            trade: { cues: ['trade'], anchor: 'half', matter: 2 },
            marsh: { cues: ['marsh'], others: true },
            quay: { cues: ['quay'], anchor: true },
          },
        },
      },
    );
    expect(marked('<p>The mayor has cargo and a crane.', half)).toEqual(['crane']);
    expect(marked('<p>The mayor has a crane.<p>Cargo.', half)).toEqual([]);
    expect(marked('<p>The mayor has cargo in a marsh, and a crane.', half)).toEqual([]);
    expect(marked('<p>The mayor has cargo in a marsh on a quay, and a crane.', half)).toEqual([
      'crane',
    ]);
  });

  it('hears against the topic beside a party only what always speaks', () => {
    const page = (always: boolean) => {
      const evidence = {
        quay: { cues: ['quay'], anchor: true, party: 3, matter: 3 },
        fair: { cues: ['fair'], against: 2, always },
      };
      const cues = { quay: { forms: 'quay' }, fair: { forms: 'fair' } };
      const topic = { ...NO_TOPIC, need: 5, evidence };
      const gazetteer = small({ crane: [{ forms: ['crane'] }] }, { cues, topic });
      return marked('<p>A fair on the quay, with a crane.', gazetteer);
    };
    expect(page(false)).toEqual(['crane']);
    expect(page(true)).toEqual([]);
  });

  it('gives the matter to others where they stand alone', () => {
    const lead = '<p>There is a quay, and to it belongs a crane.';
    expect(marked(`${lead}<p>Cargo, cargo.`, gazetteer)).toEqual(['crane']);
    expect(marked(`${lead}<p>Cargo for the marsh, cargo.`, gazetteer)).toEqual([]);
    expect(marked(`${lead}<p>Cargo for marsh and quay, cargo.`, gazetteer)).toEqual(['crane']);
  });
});
