import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../src/reading/settings.ts';

describe('the one "today" of a build', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('is BYGGDATUM when that is set, whatever the clock says', () => {
    vi.setSystemTime('2026-11-21T12:00:00Z');
    expect(today({ BYGGDATUM: '2024-02-29' })).toBe('2024-02-29');
  });

  it('is read from the environment unless told', () => {
    vi.stubEnv('BYGGDATUM', '2025-07-01');
    expect(today()).toBe('2025-07-01');
  });

  it.each([{}, { BYGGDATUM: undefined }, { BYGGDATUM: '' }])(
    'is taken from the clock when %o says nothing',
    (miljo) => {
      vi.setSystemTime('2026-11-21T12:00:00Z');
      expect(today(miljo)).toBe('2026-11-21');
    },
  );

  it.each([
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('changes at midnight in Sweden, winter and summer: at %s it is %s', (klocka, vantat) => {
    vi.setSystemTime(klocka);
    expect(today({})).toBe(vantat);
  });

  it.each(['i morgon', '2026', '2026-11', '21/11 2026', '2026-02-30', '2025-02-29'])(
    'refuses a BYGGDATUM of %s with a sentence that says how to write it',
    (BYGGDATUM) => {
      expect(() => today({ BYGGDATUM })).toThrow(
        'BYGGDATUM ska vara en dag, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-21.',
      );
    },
  );
});
