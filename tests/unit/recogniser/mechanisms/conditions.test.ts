import { describe, expect, it } from 'vitest';
import { small } from '../recognise.ts';

describe('conditions that point to nothing', () => {
  it.each([
    [[{ forms: ['a'], before: { not: ['@lost'] } }], '“@lost”'],
    [[{ forms: ['a'], sense: { against: ['lost'], reach: 'page', otherwise: 'own' } }], '“lost”'],
    [[{ forms: ['a (b'] }], '“a (b”'],
  ])('%j', (list, message) => {
    expect(() => small({ x: list })).toThrow(message);
  });
});
