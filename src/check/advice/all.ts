import type { Fel } from '../../reading/faults.ts';
import type { Innehall } from '../../reading/content.ts';
import type { Motsagelse } from '../contradictions/contradiction.ts';
import { tilltal } from './address-reader.ts';
import { forkortningarna, oforklarade } from './abbreviations.ts';
import { gammaltIntag } from './intag.ts';
import { kanslisvenska } from './officialese.ts';
import { personsAdress, saknadKontakt } from './kontakt.ts';
import { lanktexter } from './link-text.ts';
import { insatslasningar, ovrigaLasningar, type Insatslasning, type Lasning } from './text-boxes.ts';
import { lasbarhet } from './lix.ts';
import { langaMeningar } from './sentence-length.ts';
import { viljaSomVillkor } from './motivation.ts';
import { ordtyngd } from './word-weight.ts';
import { passivt } from './passive.ts';
import { harSlutat } from './time.ts';
import { tidsord } from './relative-time.ts';
import { saknadeUndantag } from './exclusions.ts';
import { undantagsform } from './exclusion-form.ts';
import { okandVagIn } from './vag-in.ts';

/** Advice that makes an entry better and stops nothing. */
export function allaRad({ samlingar }: Innehall, motsagelser: readonly Motsagelse[], idag: string): Fel[] {
  const insatser = insatslasningar(samlingar);
  const forkortningar = forkortningarna(samlingar);
  const tyngd = ordtyngd(samlingar);
  // Of what has ended nobody needs to know how to get in.
  const gallande = insatser.filter(({ data }) => !harSlutat(data, idag));
  const personstod = gallande.filter(({ data }) => data.typ === 'individ');

  const sprak = (lasning: Lasning): Fel[] => [
    ...lasbarhet(lasning, tyngd),
    ...langaMeningar(lasning),
    ...oforklarade(lasning, forkortningar),
    ...kanslisvenska(lasning),
    ...lanktexter(lasning),
  ];
  const omInsats = (lasning: Insatslasning): Fel[] => [
    ...tidsord(lasning),
    ...undantagsform(lasning),
    ...personsAdress(lasning),
  ];
  const omGallande = (lasning: Insatslasning): Fel[] => [
    ...passivt(lasning),
    ...viljaSomVillkor(lasning),
    ...gammaltIntag(lasning, idag),
  ];
  const omPersonstod = (lasning: Insatslasning): Fel[] => [
    ...saknadeUndantag(lasning),
    ...okandVagIn(lasning),
    ...tilltal(lasning),
  ];
  return [
    ...motsagelser.flatMap(({ saker, fel }) => (saker ? [] : [fel])),
    ...[...insatser, ...ovrigaLasningar(samlingar)].flatMap(sprak),
    ...insatser.flatMap(omInsats),
    ...gallande.flatMap(omGallande),
    ...personstod.flatMap(omPersonstod),
    ...saknadKontakt(samlingar, gallande),
  ];
}
