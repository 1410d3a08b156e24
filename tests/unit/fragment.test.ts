import { expect, test } from 'vitest';
import { lasNyckel, medNyckel } from '../../src/browser/fragment.ts';

test('a key is read as it is written, and a place on the page is no key', () => {
  expect(lasNyckel('#i=a,b&vy=dig', 'vy')).toBe('dig');
  expect(lasNyckel('#i=a,b&vy=dig', 'i')).toBe('a,b');
  expect(lasNyckel('#vy', 'vy')).toBeUndefined();
  expect(lasNyckel('#kontakt', 'vy')).toBeUndefined();
  expect(lasNyckel('#avy=dig', 'vy')).toBeUndefined();
  expect(lasNyckel('', 'vy')).toBeUndefined();
});

test('another value leaves the other keys as they were written', () => {
  expect(medNyckel('#i=a,%C3%A5&vy=dig', 'vy', 'handlaggare')).toBe('#i=a,%C3%A5&vy=handlaggare');
  expect(medNyckel('#i=a,b', 'vy', 'dig')).toBe('#i=a,b&vy=dig');
  expect(medNyckel('#vy=dig&i=a,b', 'vy')).toBe('#i=a,b');
});

test('nothing is left after # when the last key goes, and a place gives way to a key', () => {
  expect(medNyckel('#vy=dig', 'vy')).toBe('');
  expect(medNyckel('#kontakt', 'vy', 'dig')).toBe('#vy=dig');
});
