import { describe, expect, it } from 'vitest';
import { readSite } from '../../../components/options/read-site.ts';

describe('a site is read from', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example/politics?page=2#top', 'news.example'],
    ['news.example:8080/politics', 'news.example'],
    ['live.news.example', 'live.news.example'],
    ['*.news.example', '*.news.example'],
    ['https://*.news.example/', '*.news.example'],
    ['zeitung-münchen.example', 'xn--zeitung-mnchen-osb.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['http://intranet/', 'intranet'],
  ])('%s: %s', (typed, site) => {
    expect(readSite(typed)).toEqual({ site });
  });
});

describe('no site is', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['the news', 'noSite'],
    ['news', 'noSite'],
    ['https://', 'noSite'],
    ['file:///home/me/page.html', 'noSite'],
    ['about:blank', 'noSite'],
    ['news..example', 'noSite'],
    ['news.*', 'wildcard'],
    ['*news.example', 'wildcard'],
    ['a.*.example', 'wildcard'],
    ['*', 'wildcard'],
    ['*.', 'noSite'],
  ])('“%s”: %s', (typed, problem) => {
    expect(readSite(typed)).toEqual({ problem });
  });
});
