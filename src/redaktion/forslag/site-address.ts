/**
 * The address of the site's root, without a slash at the end: where it is said to be, else where GitHub puts the
 * pages of a project.
 * @param projekt "owner/name"
 */
export function adressTill(projekt: string, site?: string, base?: string): string {
  const [agare = '', namn = ''] = projekt.toLowerCase().split('/');
  const hem = `${agare}.github.io`;
  const vag = base ?? (site !== undefined || namn === hem ? '' : `/${namn}`);
  return `${(site ?? `https://${hem}`).replace(/\/+$/, '')}${vag.replace(/\/+$/, '')}`;
}
