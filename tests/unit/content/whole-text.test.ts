import { expect, it } from 'vitest';
import { traitsOf } from '../../../data/reading/elements.ts';
import { PLAIN } from '../../../entrypoints/content/text/whole-text.ts';

it.each(PLAIN.split(' '))('%s does nothing to the text in it', (tag) => {
  expect(traitsOf(tag)).toBe(0);
});
