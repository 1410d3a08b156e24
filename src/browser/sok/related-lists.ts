import { listnamn } from '../../i18n/sok.ts';
import type { Matchfakta } from '../../model/match.ts';
import { kommunUrl, malgruppUrl, metodUrl } from '../../model/urls.ts';
import { del, lankdel, mall } from '../templates.ts';
import type { Sokning } from '../../search/ask/query.ts';
import type { Sammanhang } from './hit.ts';
import type { Underlag } from '../../search/ask/outcome.ts';

interface Slaktlista {
  namn: string;
  url: string;
  antal: number;
}

/** The static lists that have to do with what is asked, each with how many living insatser it names. */
function slaktlistor({ insatser, fakta = [] }: Underlag, sokning: Sokning, { namn }: Sammanhang): Slaktlista[] {
  const levande = fakta.filter((_, nr) => insatser[nr]?.lage !== 'avslutad');
  const antal = (hor: (insats: Matchfakta) => boolean): number => levande.filter(hor).length;
  const { kommun, malgrupper, metoder } = sokning;
  return [
    ...(kommun === undefined
      ? []
      : [
          {
            namn: listnamn(namn.kommun(kommun)),
            url: kommunUrl(kommun),
            antal: antal((insats) => insats.kommuner.includes(kommun)),
          },
        ]),
    ...malgrupper.map((id) => ({
      namn: namn.malgrupp(id),
      url: malgruppUrl(id),
      antal: antal(({ spar }) => spar.some((s) => s.malgrupper.includes(id))),
    })),
    ...metoder.map((id) => ({
      namn: namn.metod(id),
      url: metodUrl(id),
      antal: antal((insats) => insats.metoder.includes(id)),
    })),
  ];
}

/** Draws them above the lists that always stand there. */
export function ritaSlaktlistor(underlag: Underlag, sokning: Sokning, sammanhang: Sammanhang): void {
  const rader = slaktlistor(underlag, sokning, sammanhang).map(({ namn, url, antal }) => {
    const rad = mall(sammanhang.rot, 'slaktlista');
    const lank = lankdel(rad, 'lank');
    lank.href = url;
    lank.textContent = namn;
    del(rad, 'antal').textContent = String(antal);
    return rad;
  });
  del(sammanhang.rot, 'slaktlistor').replaceChildren(...rader);
}
