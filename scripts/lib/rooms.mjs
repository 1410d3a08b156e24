// @ts-check
import boundaries from 'eslint-plugin-boundaries';

/** The rooms of src/ from the ground up: a room may use those before it and itself, never those after. */
const ROOMS = [
  'schema',
  'reading',
  'swedish',
  'model',
  'check',
  'search',
  'i18n',
  'browser',
  'redaktion',
  'components',
  'layouts',
  'pages',
];

/** What is sent to phones. What it uses is sent along, so that none of it may stay at home; types weigh nothing. */
const PHONE = ['src/search/ask/**', 'src/i18n/**', 'src/browser/**', 'src/redaktion/editor/browser/**'];

/** What never leaves the build. */
const HOME = [
  'src/schema/!(varden).ts',
  'src/reading/**',
  'src/swedish/lexicon.ts',
  'src/model/!(answers|match|order|urls).ts',
  'src/check/**',
  'src/search/index/**',
  'src/redaktion/git.ts',
  'src/redaktion/{forslag,terminal}/**',
  'src/redaktion/editor/*.ts',
];

/** @type {import('eslint').Linter.Config} */
export const rooms = {
  name: 'house/rooms',
  files: ['src/**'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.astro'] } },
    'boundaries/elements': ROOMS.map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
    'boundaries/files': [
      { category: 'phone', pattern: PHONE },
      { category: 'home', pattern: HOME },
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          ...ROOMS.map((type, storey) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: ROOMS.slice(0, storey + 1) } } } },
          })),
          {
            from: { file: { categories: 'phone' } },
            disallow: { to: { file: { categories: 'home' } }, dependency: { kind: 'value' } },
          },
        ],
      },
    ],
  },
};
