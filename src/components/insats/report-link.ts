import { reportLetter, reportTitle, type Report, type ReportFields } from '../../i18n/report.ts';
import { faultMailbox } from '../../model/owner.ts';
import type { InsatsView } from '../../model/views.ts';
import { PROJECT_URL } from '../../model/urls.ts';

/** Keys and values as a mail program reads them too: a space is %20, never a plus (RFC 6068). */
const toQuery = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** The address of a mailbox, with nothing in it that could be read as more of the link. */
const mailbox = (epost: string): string => encodeURIComponent(epost).replace('%40', '@');

/**
 * A link to a mail, else to an issue, that says which insats and what in it is wrong, and nothing of who writes.
 * @param page the full address of the page
 */
export function reportLink(
  insats: Pick<InsatsView, 'id' | 'titel' | 'forbund'>,
  detail: ReportFields,
  page: string,
): string {
  const { id, titel } = insats;
  const report: Report = { insats: `${titel} (${id})`, page, field: detail };
  const title = reportTitle(titel, detail);
  const till = faultMailbox(insats);
  if (till)
    return `mailto:${mailbox(till.way.epost)}?${toQuery({ subject: title, body: reportLetter(report).join('\r\n') })}`;
  // What differs between the links of a page comes last and together: then the page weighs next to nothing more.
  const { insats: which } = report;
  return `${PROJECT_URL}/issues/new?${toQuery({ template: 'fel.yml', insats: which, sida: page, title, uppgift: detail })}`;
}
