import { reportLetter, reportTitle, type Report, type ReportFields } from '../../i18n/rapport.ts';
import { faultMailbox } from '../../model/owner.ts';
import type { InsatsView } from '../../model/views.ts';
import { PROJECT_URL } from '../../model/urls.ts';

/** Keys and values as a mail program reads them too: a space is %20, never a plus (RFC 6068). */
const fraga = (delar: Record<string, string>): string =>
  Object.entries(delar)
    .map(([nyckel, varde]) => `${nyckel}=${encodeURIComponent(varde)}`)
    .join('&');

/** The address of a mailbox, with nothing in it that could be read as more of the link. */
const brevlada = (epost: string): string => encodeURIComponent(epost).replace('%40', '@');

/**
 * A link to a mail, else to an issue, that says which insats and what in it is wrong, and nothing of who writes.
 * @param sida the full address of the page
 */
export function rapportlank(
  insats: Pick<InsatsView, 'id' | 'titel' | 'forbund'>,
  uppgift: ReportFields,
  sida: string,
): string {
  const { id, titel } = insats;
  const rapport: Report = { insats: `${titel} (${id})`, page: sida, field: uppgift };
  const title = reportTitle(titel, uppgift);
  const till = faultMailbox(insats);
  if (till)
    return `mailto:${brevlada(till.way.epost)}?${fraga({ subject: title, body: reportLetter(rapport).join('\r\n') })}`;
  // What differs between the links of a page comes last and together: then the page weighs next to nothing more.
  const { insats: vilken } = rapport;
  return `${PROJECT_URL}/issues/new?${fraga({ template: 'fel.yml', insats: vilken, sida, title, uppgift })}`;
}
