// @ts-check
// Which room of src/ may use which. The table is the house's plan; the rest turns it into rules.

/** A room is a folder, or a file of its own. @type {Record<string, string[]>} */
const MAY_USE = {
  schema: [],
  i18n: [],
  model: ['schema', 'i18n'],
  check: ['schema', 'model/idag.ts', 'search/swedish', 'search/index/lexikon.ts'],
  redaktion: ['schema', 'check', 'i18n', 'model/urls.ts'],
  'redaktion/browser': [],
  exports: ['model'],
  'search/fields.ts': [],
  'search/swedish': [],
  'search/index': ['model', 'search/fields.ts', 'search/swedish'],
  'search/browser': ['model/match.ts', 'model/urls.ts', 'i18n', 'search/fields.ts', 'search/swedish', 'browser'],
  browser: ['model/match.ts', 'model/urls.ts', 'i18n', 'search/fields.ts', 'search/browser'],
  components: ['model', 'i18n', 'search/fields.ts', 'layouts', 'check/komponenter.ts'],
  layouts: ['model', 'i18n', 'search/fields.ts', 'components'],
  pages: ['model', 'i18n', 'search/fields.ts', 'layouts', 'components'],
};

/** A page without markup serves a file: the search index or open data. */
const ENDPOINTS = { files: 'src/pages/**/*.ts', mayUse: ['model', 'search/fields.ts', 'search/index', 'exports'] };

/** The editor's page carries the editor's configuration, and serves the texts to practise on. */
const EDITOR = {
  files: 'src/pages/redaktion/**',
  mayUse: ['redaktion', 'model/urls.ts', 'i18n', 'layouts', 'components'],
};

/** The script of a component, which ESLint takes for a file inside the component's, starts the browser's part. */
const SCRIPTS = { files: 'src/**/*.astro/*.ts', mayUse: ['search/browser', 'browser', 'redaktion/browser'] };

/** Types cost a phone nothing, and words are about things that others have defined. */
const TYPES_ARE_FREE = ['i18n', 'search/browser', 'browser', 'redaktion/browser'];

/** The one door to content. */
const DOOR = 'src/model/load.ts';

/** @param {string} room */
const isFile = (room) => room.endsWith('.ts');

const UP = String.raw`^(?:\.{1,2}/)+`;

/**
 * Matches a relative address that leads to a room that this one may not use. From inside
 * src/search its other rooms are reached without `search/` in front.
 * @param {string} room @param {string[]} mayUse
 */
const forbidden = (room, mayUse) => {
  const [hall = room, inner] = room.split('/');
  /** @param {string[]} names */
  const asWritten = (names) =>
    inner ? names.flatMap((name) => (name.startsWith(`${hall}/`) ? [name, name.slice(hall.length + 1)] : name)) : names;
  /** @param {string[]} names */
  const anyOf = (names) =>
    asWritten(names)
      .map((name) => (isFile(name) ? `${name}$` : `${name}/`))
      .join('|');
  return `${UP}(?!${anyOf([...mayUse, room])})(?:${anyOf(Object.keys(MAY_USE))})`;
};

/** @param {string} room @param {string[]} [mayUse] */
const patternFor = (room, mayUse = MAY_USE[room] ?? []) => ({
  regex: forbidden(room, mayUse),
  message: `src/${room} may only use: ${mayUse.join(', ') || 'nothing of ours'} (scripts/lib/import-directions.mjs).`,
  allowTypeImports: TYPES_ARE_FREE.includes(room),
});

const ASTRO_CONTENT = { regex: '^astro:content$', message: 'Only src/model/load.ts asks Astro for content.' };
const ASTRO = { regex: '^astro(?:[:/]|$)', message: 'A schema knows nothing of Astro.' };

/**
 * @param {string} name @param {string[]} files @param {object[]} patterns @param {string[]} [ignores]
 * @returns {import('eslint').Linter.Config}
 */
const rules = (name, files, patterns, ignores = []) => ({
  name: `house/${name}`,
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** ESLint lets the last configuration that fits a file decide, so the particular follows the general. */
export const importDirections = [
  rules('content', ['src/**', 'scripts/**', 'tests/**'], [ASTRO_CONTENT], ['src/content.config.ts']),
  ...Object.keys(MAY_USE).map((room) =>
    rules(
      room,
      [isFile(room) ? `src/${room}` : `src/${room}/**`],
      [patternFor(room), room === 'schema' ? ASTRO : ASTRO_CONTENT],
    ),
  ),
  rules('endpoints', [ENDPOINTS.files], [patternFor('pages', ENDPOINTS.mayUse), ASTRO_CONTENT]),
  rules('editor', [EDITOR.files], [patternFor('pages', EDITOR.mayUse), ASTRO_CONTENT]),
  rules('scripts', [SCRIPTS.files], [patternFor('components', SCRIPTS.mayUse), ASTRO_CONTENT]),
  rules('content-door', [DOOR], [patternFor('model')]),
];
