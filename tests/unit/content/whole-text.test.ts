import { expect, it } from 'vitest';
import { traitsOf } from '../../../data/reading/elements.ts';
import { HOSTS } from '../../../entrypoints/content/shadow-root.ts';
import { PLAIN } from '../../../entrypoints/content/text/whole-text.ts';

it.each(PLAIN.split(' '))('%s does nothing to the text in it', (tag) => {
  expect(traitsOf(tag)).toBe(0);
});

it('knows of each of them whether it may be the host of a shadow tree', () => {
  expect(PLAIN.split(' ').filter((tag) => HOSTS.has(tag))).toEqual(['span']);
});
