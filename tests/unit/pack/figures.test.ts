import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../data/build/figures.ts';

const amounts = (text: string) => figuresIn(text).amounts.map(({ value }) => value);

describe('figures in a text', () => {
  it.each([
    ['26 nations', ['26']],
    ['twenty-six nations', ['26']],
    ['Twenty-one or fifty', ['21', '50']],
    ['€200bn', ['€200000000000']],
    ['over €200 billion', ['€200000000000']],
    ['200 billion euros', ['€200000000000']],
    ['two hundred billion', ['200000000000']],
    ['a hundred tanks, a dozen ships', ['100', '12']],
    ['$1,500.5', ['$1500.5']],
    ['5% and 5 per cent', ['%5', '%5']],
    ['a 30-day truce, a thirty-day one', ['30', '30']],
    ['2 metres', ['2']],
    ['one of them, someone, often, G7, none', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['on 20 March', ['03-20']],
    ['on Thursday 20 March 2025', ['2025-03-20']],
    ['from 1 to 2 March 2025', ['2025-03-01', '2025-03-02']],
  ])('days: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual({ amounts: [], days: expected });
  });
});
