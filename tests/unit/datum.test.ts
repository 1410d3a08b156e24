import { expect, test } from 'vitest';
import { dateInWords, when } from '../../src/i18n/dates.ts';

test.each([
  ['2023-11-29', '29 november 2023', 'den 29 november 2023'],
  ['2022-04', 'april 2022', 'i april 2022'],
  ['2021', '2021', '2021'],
  ['2020-01-01', '1 januari 2020', 'den 1 januari 2020'],
  ['2021-12-31', '31 december 2021', 'den 31 december 2021'],
])('%s is "%s", and in a sentence "%s"', (tidpunkt, ord, imening) => {
  expect(dateInWords(tidpunkt)).toBe(ord);
  expect(when(tidpunkt)).toBe(imening);
});
