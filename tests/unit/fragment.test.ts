import { expect, test } from 'vitest';
import { readKey, withKey } from '../../src/browser/insats/keys.ts';

test('a key is read as it is written, and a place on the page is no key', () => {
  expect(readKey('#i=a,b&vy=dig', 'vy')).toBe('dig');
  expect(readKey('#i=a,b&vy=dig', 'i')).toBe('a,b');
  expect(readKey('#vy', 'vy')).toBeUndefined();
  expect(readKey('#kontakt', 'vy')).toBeUndefined();
  expect(readKey('#avy=dig', 'vy')).toBeUndefined();
  expect(readKey('', 'vy')).toBeUndefined();
});

test('another value leaves the other keys as they were written', () => {
  expect(withKey('#i=a,%C3%A5&vy=dig', 'vy', 'handlaggare')).toBe('#i=a,%C3%A5&vy=handlaggare');
  expect(withKey('#i=a,b', 'vy', 'dig')).toBe('#i=a,b&vy=dig');
  expect(withKey('#vy=dig&i=a,b', 'vy')).toBe('#i=a,b');
});

test('nothing is left after # when the last key goes, and a place gives way to a key', () => {
  expect(withKey('#vy=dig', 'vy')).toBe('');
  expect(withKey('#kontakt', 'vy', 'dig')).toBe('#vy=dig');
});
