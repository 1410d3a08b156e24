import {
  flerAttBekrafta,
  paminnelseingress,
  paminnelseord as ord,
  paminnelsetitel,
  senastIOrd,
} from '../../i18n/paminnelser.ts';
import { attBekrafta, perForbund } from '../../model/confirmations.ts';
import type { Insatsvy, Forbundsvy, Katalog } from '../../model/views.ts';
import { kortad, skyddad } from './markdown.ts';
import { andraUrl, BEKRAFTA_URL, farskhetUrl, redaktionUrl } from '../../model/urls.ts';

/** An issue to open, once. */
export interface Paminnelse {
  title: string;
  body: string;
  labels: string[];
  /** Stands in the body, unseen, and in no other issue: by it the next run knows that this one is there. */
  marke: string;
}

/** GitHub takes 65,536 characters; so many of the longest rows fit, and nobody reads more. */
const RADER = 60;

function rad({ id, titel, url, fil, kontroll }: Insatsvy, webbplats: string): string {
  const kommando = `npm run bekrafta -- ${id}`;
  const satt = [
    `${ord.bekrafta} [${ord.redaktion}](${webbplats}${redaktionUrl(id)})`,
    `[${ord.fil}](${andraUrl(fil)})`,
    `${ord.terminal} \`${kommando}\``,
  ];
  return `- [ ] [${skyddad(titel)}](${webbplats}${url}), ${senastIOrd(kontroll.datum, kontroll.belagg)}. ${satt.join(' · ')}`;
}

function brodtext(
  forbund: Forbundsvy,
  insatser: readonly Insatsvy[],
  webbplats: string,
  team: string | undefined,
): string {
  const fler = insatser.length - RADER;
  const sida = webbplats + farskhetUrl(forbund.id);
  return [
    ...(team === undefined ? [] : [`@${team}`]),
    paminnelseingress(insatser.length),
    `${ord.intro} [${ord.sa}](${BEKRAFTA_URL})`,
    insatser
      .slice(0, RADER)
      .map((insats) => rad(insats, webbplats))
      .join('\n'),
    ...(fler > 0 ? [`${flerAttBekrafta(fler)} [${skyddad(forbund.namn)}](${sida})`] : []),
    ord.avslutad,
  ].join('\n\n');
}

/**
 * What each förbund is to be reminded of on the catalogue's day; those with nothing due are not among them.
 * @param webbplats where the site's root lies, without a slash at the end
 * @param team whom to call on, by the id of the förbund
 */
export function paminnelser(
  katalog: Katalog,
  webbplats: string,
  team: Readonly<Record<string, string>> = {},
): Paminnelse[] {
  const manad = katalog.idag.slice(0, 7);
  return perForbund(katalog).flatMap(({ forbund, insatser }) => {
    const forfallna = attBekrafta(insatser, katalog.idag);
    if (forfallna.length === 0) return [];
    const marke = `<!-- att-bekrafta:${forbund.id}:${manad} -->`;
    const body = `${brodtext(forbund, forfallna, webbplats, team[forbund.id])}\n\n${marke}\n`;
    return [{ title: paminnelsetitel(kortad(forbund.namn, 100), manad), body, labels: [ord.etikett], marke }];
  });
}
