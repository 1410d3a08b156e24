import type { ReadContent } from '../../reading/content.ts';
import { readInsatser, type Contradiction } from '../texts.ts';
import { findAgeContradictions } from './alder.ts';
import { findKommunContradictions } from './kommun.ts';
import { mentionFinder } from './mentions.ts';

/** Where the words of an insats and its facts do not agree. */
export function findContradictions({ samlingar }: ReadContent): Contradiction[] {
  const findMentions = mentionFinder(samlingar);
  return readInsatser(samlingar).flatMap((reading) => [
    ...findAgeContradictions(reading),
    ...findKommunContradictions(reading, findMentions, samlingar.forbund.byId),
  ]);
}
