import {
  moreToConfirm,
  reminderIngress,
  reminderTexts as words,
  reminderTitle,
  lastInWords,
} from '../../i18n/reminders.ts';
import { dueForConfirmation, byForbund } from '../../model/confirmations.ts';
import { editUrl, CONFIRM_URL, farskhetUrl, redaktionUrl } from '../../model/urls.ts';
import type { InsatsView, ForbundView, Katalog } from '../../model/views.ts';
import type { Issue } from './issues.ts';
import { escapeMarkdown, shorten } from './markdown.ts';

/** GitHub takes 65,536 characters; so many of the longest rows fit, and nobody reads more. */
const MAX_ROWS = 60;

/**
 * The address of the site's root, without a slash at the end: where it is said to be, else where GitHub puts the
 * pages of a project.
 * @param project "owner/name"
 */
export function siteAddress(project: string, site?: string, base?: string): string {
  const [owner = '', name = ''] = project.toLowerCase().split('/');
  const home = `${owner}.github.io`;
  const folder = base ?? (site !== undefined || name === home ? '' : `/${name}`);
  return `${(site ?? `https://${home}`).replace(/\/+$/, '')}${folder.replace(/\/+$/, '')}`;
}

function toRow({ id, titel, url, file, kontroll }: InsatsView, site: string): string {
  const command = `npm run bekrafta -- ${id}`;
  const ways = [
    `${words.confirm} [${words.redaktion}](${site}${redaktionUrl(id)})`,
    `[${words.file}](${editUrl(file)})`,
    `${words.terminal} \`${command}\``,
  ];
  return `- [ ] [${escapeMarkdown(titel)}](${site}${url}), ${lastInWords(kontroll.datum, kontroll.belagg)}. ${ways.join(' · ')}`;
}

function toBody(forbund: ForbundView, insatser: readonly InsatsView[], site: string, team: string | undefined): string {
  const more = insatser.length - MAX_ROWS;
  const page = site + farskhetUrl(forbund.id);
  return [
    ...(team === undefined ? [] : [`@${team}`]),
    reminderIngress(insatser.length),
    `${words.intro} [${words.how}](${CONFIRM_URL})`,
    insatser
      .slice(0, MAX_ROWS)
      .map((insats) => toRow(insats, site))
      .join('\n'),
    ...(more > 0 ? [`${moreToConfirm(more)} [${escapeMarkdown(forbund.namn)}](${page})`] : []),
    words.avslutad,
  ].join('\n\n');
}

/**
 * What each förbund is to be reminded of on the catalogue's day; those with nothing due are not among them.
 * @param site where the site's root lies, without a slash at the end
 * @param teams whom to call on, by the id of the förbund
 */
export function makeReminders(katalog: Katalog, site: string, teams: Readonly<Record<string, string>> = {}): Issue[] {
  const month = katalog.today.slice(0, 7);
  return byForbund(katalog).flatMap(({ forbund, insatser }) => {
    const due = dueForConfirmation(insatser, katalog.today);
    if (due.length === 0) return [];
    const mark = `<!-- att-bekrafta:${forbund.id}:${month} -->`;
    const body = `${toBody(forbund, due, site, teams[forbund.id])}\n\n${mark}\n`;
    return [{ title: reminderTitle(shorten(forbund.namn, 100), month), body, labels: [words.label], mark }];
  });
}
