import { stemmer } from '@orama/stemmers/swedish';

/**
 * The stem of a word in lower case. Snowball's Swedish stemmer leaves the definite form of words like
 * "skola" whole ("skolan"), so that ending is taken off first.
 */
export const stem = (word: string): string => stemmer(word.replace(/(?<=\p{L}{3})ans?$/u, 'a'));
