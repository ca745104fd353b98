import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paragraphAddress,
  readAddress,
  SECTIONS,
  sectionId,
  subjectAddress,
} from '../../../data/briefing/address.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const read = (hash: string) => readAddress(hash, SAMPLE_PACK);

describe('an address in the briefing', () => {
  it('leads to every subject, paragraph and section that has one', () => {
    for (const { id } of SAMPLE_PACK.subjects)
      expect(read(subjectAddress(id))).toEqual({ at: 'subject', id });
    for (const { n } of SAMPLE_PACK.report.paragraphs)
      expect(read(paragraphAddress(n))).toEqual({ at: 'paragraph', n });
    for (const section of SECTIONS)
      expect(read(`#${sectionId(section)}`)).toEqual({ at: 'section', section });
  });

  it.each(['', '#'])('leads to the whole of it where it names nothing: “%s”', (hash) => {
    expect(read(hash)).toEqual({ at: 'whole' });
  });

  it.each([
    ['#nobody', 'nobody'],
    ['#p2', 'p2'],
    ['#p01', 'p01'],
    ['#p1.0', 'p1.0'],
    ['#figures', 'figures'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#caf%C3%A9', 'café'],
    ['#__proto__', '__proto__'],
  ])('says what it was asked for where it has no such place: %s', (hash, asked) => {
    expect(read(hash)).toEqual({ at: 'nowhere', asked });
  });

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(`#${text}`)).toHaveProperty('at');
      }),
    );
  });
});
