import {
  flerAttBekrafta,
  paminnelseingress,
  paminnelseord as ord,
  paminnelsetitel,
  senastIOrd,
} from '../../src/i18n/paminnelser.ts';
import { attBekrafta, perForbund } from '../../src/model/bekraftelser.ts';
import type { Insatsvy } from '../../src/model/insats.ts';
import type { Forbundsvy, Katalog } from '../../src/model/katalog.ts';
import { andraUrl, BEKRAFTA_URL, farskhetUrl, redaktionUrl } from '../../src/model/urls.ts';

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

const KNYCK = '\u200B';

/**
 * Foreign text as nothing but text: Markdown is escaped, and what would call on somebody or lead to an issue
 * (@name, #1, an address) is broken by a character that takes no room.
 */
export const somText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#!|~&]/g, String.raw`\$&`)
    .replace(/@|#|:\/\/|www\./gi, `$&${KNYCK}`);

/** A title is text already, but must stay on its line. */
const somTitel = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

function rad({ id, titel, url, fil, kontroll }: Insatsvy, webbplats: string): string {
  const kommando = `npm run bekrafta -- ${id}`;
  const satt = [
    `\`${kommando}\``,
    `[${ord.redaktion}](${webbplats}${redaktionUrl(id)})`,
    `[${ord.fil}](${andraUrl(fil)})`,
  ];
  return `- [ ] [${somText(titel)}](${webbplats}${url}), ${senastIOrd(kontroll.datum, kontroll.belagg)}. ${satt.join(' · ')}`;
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
    ...(fler > 0 ? [`${flerAttBekrafta(fler)} [${somText(forbund.namn)}](${sida})`] : []),
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
    return [{ title: paminnelsetitel(somTitel(forbund.namn), manad), body, labels: [ord.etikett], marke }];
  });
}
