/** A word as it is compared: lower case, without what surrounds it. */
const ORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text in their order, as written. */
export const orden = (text: string): string[] => text.normalize('NFC').match(ORD) ?? [];

/** A word or phrase without case and without the marks that people leave out: "Ohälsa" → "ohalsa". */
export const vik = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
