import type { Tom } from '../data.ts';

const arGrupp = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

const saknas = (varde: unknown): boolean => varde === undefined || varde === null || varde === '';

const fyll = (varde: unknown, [nyckel, ...resten]: readonly string[], tomt: Tom['varde']): void => {
  if (nyckel === '*') {
    if (Array.isArray(varde)) for (const post of varde) fyll(post, resten, tomt);
    return;
  }
  if (nyckel === undefined || !arGrupp(varde)) return;
  if (resten.length > 0) fyll(varde[nyckel], resten, tomt);
  else if (saknas(varde[nyckel])) varde[nyckel] = tomt === 'lista' ? [] : {};
};

/** Puts the keys of `tomma` into an entry that lacks them, empty. */
export const fyllTomma = (uppgifter: Record<string, unknown>, tomma: readonly Tom[]): void => {
  for (const { stig, varde } of tomma) fyll(uppgifter, stig, varde);
};
