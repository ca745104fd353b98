import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretchesOf } from '../../../entrypoints/content/mentions/stretches.ts';

const anyEntries = fc
  .array(fc.boolean(), { maxLength: 30 })
  .map((headings) => headings.map((heading) => ({ block: { heading } })));

it('stretches hold all of a page in its order, and part it before each heading and nowhere else', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const stretches = [...stretchesOf(entries, false)];
      expect(stretches.flatMap((stretch) => stretch.entries)).toEqual(entries);
      for (const [at, { head, entries }] of stretches.entries()) {
        const [first, ...rest] = entries;
        expect(rest.some(({ block }) => block.heading)).toBe(false);
        expect(head).toBe(first?.block.heading ? first.block : null);
        if (at > 0) expect(head).not.toBeNull();
      }
    }),
  );
});

it('a page that is chosen from as a whole is one stretch, whatever it begins with', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const whole = entries.length > 0 ? [{ head: null, entries }] : [];
      expect([...stretchesOf(entries, true)]).toEqual(whole);
    }),
  );
});
