import { describe, expect, it } from 'vitest';
import { marked, small } from '../recognise.ts';

describe('capitals', () => {
  const gazetteer = small({ it: [{ forms: ['IT'], shouting: { after: ['staff'] } }] });

  it.each([
    ['They work in IT there.', ['IT']],
    ['They like it there.', []],
    ['THEY LIKE IT THERE', []],
    ['THEY LIKE IT STAFF', ['IT']],
    ['A list. THEY LIKE IT. And more.', []],
  ])('%s', (text, expected) => {
    expect(marked(text, gazetteer)).toEqual(expected);
  });
});
