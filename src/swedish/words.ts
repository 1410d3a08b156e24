/** A word as it is compared: lower case, without what surrounds it. */
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text in their order, as written. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** A word or phrase without case and without the marks that people leave out: "Ohälsa" → "ohalsa". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
