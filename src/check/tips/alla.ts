import type { Fel } from '../fel.ts';
import type { Innehall } from '../innehall.ts';
import type { Motsagelse } from '../motsagelser/motsagelse.ts';
import { tilltal } from './fordig.ts';
import { forkortningarna, oforklarade } from './forkortningar.ts';
import { gammaltIntag } from './intag.ts';
import { kanslisvenska } from './kanslisvenska.ts';
import { personsAdress, saknadKontakt } from './kontakt.ts';
import { lanktexter } from './lanktext.ts';
import { insatslasningar, ovrigaLasningar, type Insatslasning, type Lasning } from './lasning.ts';
import { lasbarhet } from './lix.ts';
import { langaMeningar } from './meningslangd.ts';
import { viljaSomVillkor } from './motivation.ts';
import { ordtyngd } from './ordtyngd.ts';
import { passivt } from './passiv.ts';
import { harSlutat } from './tid.ts';
import { tidsord } from './tidsord.ts';
import { saknadeUndantag } from './undantag.ts';
import { undantagsform } from './undantagsform.ts';
import { okandVagIn } from './vagin.ts';

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
