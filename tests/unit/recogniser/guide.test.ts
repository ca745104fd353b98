import { describe, expect, it } from 'vitest';
import { marked, mentionsIn } from './recognise.ts';

/* What the annotation guide says, on text of our own, with the bundled names. */

/** A page on topic, and after it the text in question. */
const onTopic = (html: string): string =>
  `<html lang="en"><body><h1>War in Ukraine: Kyiv waits for a truce</h1>
   <p>Troops of Russia and soldiers from Kyiv still fight over a ceasefire, said Zelensky.</p>${html}`;
const COMMON = marked(onTopic(''));
const also = (html: string): string[] => marked(onTopic(html)).slice(COMMON.length);
const offTopic = (html: string): string[] => marked(`<html lang="en"><body>${html}`);

describe('loud and quiet', () => {
  it('quiet names are marked on a page that is on topic, and on no other', () => {
    expect(also('<p>Poland and the EU agree.')).toEqual(['Poland', 'EU']);
    expect(offTopic('<p>Poland and the EU agree.')).toEqual([]);
  });

  it('loud names are marked on any page', () => {
    expect(offTopic('<p>Starmer ate pasta at Downing Street.')).toEqual([
      'Starmer',
      'Downing Street',
    ]);
  });

  it('a headline in the sidebar makes no topic', () => {
    const page = '<h1>Soup</h1><p>Leeks from Poland.</p>';
    const aside =
      '<aside><p>Putin wants Ukraine, Kyiv wants a ceasefire and troops, says NATO</p></aside>';
    expect(offTopic(page + aside)).toEqual(['Putin']);
  });

  it('comments make no topic of a page without one, and a page has its own', () => {
    const comments =
      '<div class="comments"><p>Ukraine! Kyiv! A truce with Russia, troops, a ceasefire.</div>';
    expect(offTopic(`<h1>Soup</h1><p>Leeks from Poland.</p>${comments}`)).toEqual([]);
    expect(also(`${comments}<footer><p>Poland edition</footer>`)).not.toContain('Poland');
  });
});

describe('sense', () => {
  it.each([
    ['Christopher Meloni is back.', []],
    ['Lady Starmer wore green.', []],
    ['Melania Trump and Donald Trump Jr. came.', []],
    ['He lives in Trump Tower, near the Trump Organization.', []],
    ['Heiko von der Leyen is a physician.', []],
    ['The Trump administration waits.', ['Trump']],
    ['They asked the British prime minister, a German and two Russians.', []],
    ['The backstop of Brexit kept Belfast busy.', []],
    ['Our number 10 shirt, and his No 10 jersey.', []],
    ['They took a flight to Brussels.', []],
    ['This will annoy Brussels.', ['Brussels']],
    ['The sanctions on Iran were lifted.', []],
    ['A 30-day ceasefire in Sudan broke down.', []],
    ['The London summit of 2009 steadied the banks.', []],
    ['Russia’s military planners are busy.', ['Russia']],
    ['The security arrangements at the gate were strict.', []],
    ['Eleven Russian assets were recruited as spies.', []],
    ['Libya’s frozen assets stayed put.', []],
    ['The Swiss debt brake is older.', []],
    ['Nobody can rearm Europe in a year.', []],
    ['He flew with Air France and banks with the Bank of Italy.', []],
    ['Alternative for Germany lost; so did Poland, Ohio.', []],
    ['He asked Foy and Bounds.', []],
  ])('%s', (text, expected) => {
    expect(also(`<p>${text}`)).toEqual(expected);
  });

  it('a page that contrasts the two coalitions has those of 2025 marked', () => {
    const page = `<p>Starmer’s coalition of the willing would keep the peace in Ukraine.</p>
      <p>Bush’s coalition of the willing invaded Iraq.</p><p>A coalition of the willing bakers sells buns.`;
    expect(also(page)).toEqual(['Starmer', 'coalition of the willing', 'Ukraine']);
  });
});

describe('extent', () => {
  it.each([
    ['Sir Keir Starmer, Prime Minister Giorgia Meloni.', ['Sir Keir Starmer', 'Giorgia Meloni']],
    ['President Donald J. Trump spoke.', ['Donald J. Trump']],
    ['The Kremlin’s answer to Merz’ plan.', ['Kremlin', 'Merz']],
    [
      'A Starmer-led, UK–France-backed, pro-Kremlin, non-EU plan.',
      ['Starmer', 'UK', 'France', 'Kremlin', 'EU'],
    ],
    ['Sir Keir and Mr Putin.', ['Sir Keir', 'Putin']],
    ['A letter from 10 Downing Street.', ['10 Downing Street']],
    ['No.10, Number Ten and No 10 agree.', ['No.10', 'Number Ten', 'No 10']],
    ['A US military backstop.', ['US military backstop']],
    [
      'European Commission President Ursula von der Leyen.',
      ['European Commission', 'Ursula von der Leyen'],
    ],
    ['frozen Russian state assets', ['frozen Russian state assets']],
    ['a coalition of willing countries with Kyiv', ['coalition of willing countries']],
    ['a 30-day unconditional ceasefire', ['30-day unconditional ceasefire']],
    ['the U.S. and the U.K.', ['U.S.', 'U.K.']],
  ])('%s', (text, expected) => {
    expect(also(`<p>${text}`)).toEqual(expected);
  });
});

describe('form', () => {
  it.each([
    ['<h2>STARMER HAILS COALITION OF THE WILLING</h2>', ['STARMER', 'COALITION OF THE WILLING']],
    ['<h2>TELL US WHY</h2>', []],
    ['<h2>WHAT THE US COULD STILL DO</h2>', ['US']],
    ['<p>nato and the eu, trump and merz, and us.', []],
    ['<p><b>Keir</b> Starmer and Pu&shy;tin', ['Keir Starmer', 'Pu­tin']],
    [
      '<p>Keir&nbsp;Starmer, Keir\n  Starmer, Gior&#8203;gia Me&#8203;loni',
      ['Keir Starmer', 'Keir Starmer', 'Gior​gia Me​loni'],
    ],
    ['<p>Downing</p><p>Street', []],
    [
      '<p>#Starmer #KeirStarmer #ReArmEurope #MerzPharma',
      ['Starmer', 'KeirStarmer', 'ReArmEurope'],
    ],
    [
      '<p>@Keir_Starmer @NATO https://x.example/Putin Putin.pdf press@Putin.example www.Putin.example',
      [],
    ],
    ["<p>Russia's frozen assets", ["Russia's frozen assets"]],
  ])('%s', (html, expected) => {
    expect(also(html)).toEqual(expected);
  });
});

describe('other languages', () => {
  it.each([
    [
      'fr',
      'La coalition des volontaires de Starmer aide l’Ukraine.',
      ['coalition des volontaires', 'Starmer'],
    ],
    [
      'de',
      'Die Koalition der Willigen hilft der Ukraine, sagt Merz.',
      ['Koalition der Willigen', 'Merz'],
    ],
    ['pl', 'Spotkanie koalicji chętnych w Kijowie, bez Putina.', ['koalicji chętnych', 'Putina']],
    ['uk', 'Коаліція охочих чекає на Стармера у Києві.', ['Коаліція охочих', 'Стармера']],
    ['ru', 'Мерцает экран. Мерц ждёт Путина.', ['Мерц', 'Путина']],
    ['it', 'Meloni lisci e meloni retati.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(`<html lang="${lang}"><body><p>${text}`)).toEqual(expected);
  });

  it('the other subjects are marked on English pages only', () => {
    const page = `<html lang="fr"><body><h1>Guerre en Ucraina, Ukraine, Kiev: Poutine et les soldats</h1>
      <p>L’Ukraine attend une trêve ; la Pologne, France, NATO et Downing Street aussi.`;
    expect(mentionsIn(page)).toEqual(['vladimir-putin: Poutine']);
  });
});
