import type { Pack, Subject } from '../../../data/schema/pack.ts';
import { SAMPLE_PACK } from '../../fixtures/sample-pack.ts';

const BARE: Subject = {
  id: 'bare',
  kind: 'concept',
  name: 'Bare',
  summary: 'Nothing is known.',
  facts: [],
  quotes: [],
  relations: [],
  related: [],
};

/** A pack of subjects of which only this much is known; name and id are the same. */
export function packOf(
  subjects: Record<string, Partial<Subject>>,
  report: Partial<Pack['report']> = {},
): Pack {
  return {
    report: { ...SAMPLE_PACK.report, ...report },
    subjects: Object.entries(subjects).map(([id, known]) => ({ ...BARE, id, name: id, ...known })),
  };
}
