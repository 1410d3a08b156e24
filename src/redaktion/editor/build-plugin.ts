import type { Plugin } from 'vite';

/** The editor can colour code in 240 languages and draw maps. Ours does neither. */
const NEEDLESS = /^(?:@shikijs\/langs\/.*|terra-draw(?:-leaflet-adapter)?)$/;
const EDITOR = /@sveltia\/cms\/npm\/index\.js$/;
/** Declared beside the fonts in the package; the page's policy would refuse them, and complain. */
const FOREIGN_FONT = /@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g;
const EMPTY = '\0redaktion-empty';

/** Keeps out of the editor what it does not need, and every address that is not ours or GitHub's. */
export const editorPlugin: Plugin = {
  name: 'redaktion',
  enforce: 'pre',
  resolveId: (name) => (NEEDLESS.test(name) ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? 'export default []' : undefined),
  transform: (code, id) => (EDITOR.test(id) ? { code: code.replaceAll(FOREIGN_FONT, ''), map: null } : undefined),
};
