import type { Plugin } from 'vite';

/** The editor can colour code in 240 languages and draw maps. Ours does neither. */
const ONODIGT = /^(?:@shikijs\/langs\/.*|terra-draw(?:-leaflet-adapter)?)$/;
const EDITORN = /@sveltia\/cms\/npm\/index\.js$/;
/** Declared beside the fonts in the package; the page's policy would refuse them, and complain. */
const FRAMMANDE_TYPSNITT = /@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g;
const TOM = '\0redaktion-tom';

/** Keeps out of the editor what it does not need, and every address that is not ours or GitHub's. */
export const redaktionsplugin: Plugin = {
  name: 'redaktion',
  enforce: 'pre',
  resolveId: (namn) => (ONODIGT.test(namn) ? TOM : undefined),
  load: (id) => (id === TOM ? 'export default []' : undefined),
  transform: (kod, id) => (EDITORN.test(id) ? { code: kod.replaceAll(FRAMMANDE_TYPSNITT, ''), map: null } : undefined),
};
