// @ts-check
import { globSync, readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import tseslint from 'typescript-eslint';
import { rooms } from './scripts/lib/rooms.mjs';

/** The classes our own style sheets know besides Tailwind's, as patterns; any other is a misspelling. */
const ownClasses = globSync('src/styles/*.css')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/g)])
  .map(([, name]) => `^${name ?? ''}$`);

export default defineConfig(
  // content/ holds no code of ours, and ESLint would run a configuration that lay there.
  globalIgnores(['content/', 'dist/', '.astro/', 'test-results/', 'playwright-report/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    // The script in an .astro file is not a file to the compiler; `astro check` sees to its types.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // What the schemas have read is typed; a cast would only hide that something was not read.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**', 'scripts/**', 'tests/**'],
    ignores: ['src/content.config.ts', 'src/model/load.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'astro:content', message: 'Only src/model/load.ts asks Astro for content.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/scripts/**'], message: 'The scripts use src/, never the other way about.' }] },
      ],
    },
  },
  {
    // Plain JavaScript is what runs before anything is installed; its types are checked by `typer`.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  { rules: { 'no-useless-rename': 'error', 'object-shorthand': 'error' } },
  // These name their own files and come after the parser for TypeScript, which they replace for .astro.
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    plugins: { 'better-tailwindcss': tailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'src/styles/content.css' } },
    rules: {
      'better-tailwindcss/enforce-consistent-class-order': 'error',
      'better-tailwindcss/no-unknown-classes': ['error', { ignore: ownClasses }],
      'better-tailwindcss/no-duplicate-classes': 'error',
    },
  },
  rooms,
);
