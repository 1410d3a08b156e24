import { lageOf } from '../../model/freshness.ts';
import type { Fault } from '../../reading/faults.ts';
import type { ReadContent } from '../../reading/content.ts';
import { adviseOnAddress } from './address-reader.ts';
import { abbreviationsIn, adviseOnAbbreviations } from './abbreviations.ts';
import { adviseOnIntag } from './intag.ts';
import { adviseOnOfficialese } from './officialese.ts';
import { adviseOnMissingKontakt, adviseOnPersonalAddress } from './kontakt.ts';
import { adviseOnLinkTexts } from './link-text.ts';
import { readInsatser, readOthers, type Contradiction, type InsatsReading, type Reading } from '../texts.ts';
import { adviseOnReadability } from './lix.ts';
import { adviseOnSentenceLength } from './sentence-length.ts';
import { adviseOnMotivation } from './motivation.ts';
import { weighWords } from './word-weight.ts';
import { adviseOnPassive } from './passive.ts';
import { adviseOnRelativeTime } from './relative-time.ts';
import { adviseOnExclusionForm, adviseOnMissingExclusions } from './exclusions.ts';
import { adviseOnVagIn } from './vag-in.ts';

/** Advice that makes an entry better and stops nothing. */
export function findAdvice(
  { samlingar }: ReadContent,
  contradictions: readonly Contradiction[],
  today: string,
): Fault[] {
  const insatser = readInsatser(samlingar);
  const abbreviations = abbreviationsIn(samlingar);
  const weight = weighWords(samlingar);
  // Of what has ended nobody needs to know how to get in.
  const current = insatser.filter(({ data }) => lageOf(data, today) !== 'avslutad');
  const forPersons = current.filter(({ data }) => data.typ === 'individ');

  const onLanguage = (reading: Reading): Fault[] => [
    ...adviseOnReadability(reading, weight),
    ...adviseOnSentenceLength(reading),
    ...adviseOnAbbreviations(reading, abbreviations),
    ...adviseOnOfficialese(reading),
    ...adviseOnLinkTexts(reading),
  ];
  const onInsats = (reading: InsatsReading): Fault[] => [
    ...adviseOnRelativeTime(reading),
    ...adviseOnExclusionForm(reading),
    ...adviseOnPersonalAddress(reading),
  ];
  const onCurrent = (reading: InsatsReading): Fault[] => [
    ...adviseOnPassive(reading),
    ...adviseOnMotivation(reading),
    ...adviseOnIntag(reading, today),
  ];
  const onForPersons = (reading: InsatsReading): Fault[] => [
    ...adviseOnMissingExclusions(reading),
    ...adviseOnVagIn(reading),
    ...adviseOnAddress(reading),
  ];
  return [
    ...contradictions.flatMap(({ isCertain, fault }) => (isCertain ? [] : [fault])),
    ...[...insatser, ...readOthers(samlingar)].flatMap(onLanguage),
    ...insatser.flatMap(onInsats),
    ...current.flatMap(onCurrent),
    ...forPersons.flatMap(onForPersons),
    ...adviseOnMissingKontakt(samlingar, current),
  ];
}
