import { describe, expect, it } from 'vitest';
import { skelett } from '../fixtures/skelett.ts';

const lika = (a: string, b: string): boolean => skelett(a) === skelett(b);

describe('the skeleton of a page', () => {
  it.each([
    ['in words', '<h1>Ale</h1><p>Ett <a href="/a/">ord</a>.</p>', '<h1>Lund</h1><p>Två <a href="/b/">till</a>.</p>'],
    ['in how many alike rows a list has', '<ul><li>a</li></ul>', '<ul><li>b</li><li>c</li></ul>'],
    ['in blanks between the tags', '<div><p>a</p></div>', '<div>\n  <p>a</p>\n</div>'],
  ])('is the same for two pages that differ %s', (_, a, b) => {
    expect(lika(a, b)).toBe(true);
  });

  it.each([
    ['the level of a heading', '<h2>a</h2>', '<h3>a</h3>'],
    ['a class, which may be a colour', '<p class="dov">a</p>', '<p>a</p>'],
    ['a role', '<p role="status">a</p>', '<p>a</p>'],
    ['an id that labels point at', '<input id="a" />', '<input id="b" />'],
    ['a link without a text', '<a href="/">a</a>', '<a href="/"></a>'],
    ['a name that is empty', '<img alt="Huset" />', '<img alt="" />'],
    ['a row of another kind', '<ul><li>a</li></ul>', '<ul><li>a</li><li><b>c</b></li></ul>'],
    ['what a template holds', '<template><p>a</p></template>', '<template><b>a</b></template>'],
  ])('is another when %s differs', (_, a, b) => {
    expect(lika(a, b)).toBe(false);
  });
});
