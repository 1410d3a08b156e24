import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importDirections } from '../../scripts/lib/import-directions.mjs';

const linter = new Linter();
const config: Linter.Config[] = [
  { files: ['**/*.ts', '**/*.astro'], languageOptions: { parser: tseslint.parser } },
  ...importDirections,
];
const refused = (file: string, statement: string): boolean => linter.verify(statement, config, file).length > 0;

describe('an import that goes the right way is let through', () => {
  test.each([
    ['src/schema/insats.ts', "import { id } from './falt.ts'"],
    ['src/model/match.ts', "import { insats } from '../schema/insats.ts'"],
    ['src/model/load.ts', "import { getCollection } from 'astro:content'"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content'"],
    ['src/check/regler/datum.ts', "import { idag } from '../../model/idag.ts'"],
    ['src/exports/csv.ts', "import { katalog } from '../model/katalog.ts'"],
    ['src/components/sok/Filter.astro', "import { FALT } from '../../search/fields.ts'"],
    ['src/components/sok/Filter.astro', "import Kort from '../Kort.astro'"],
    ['src/pages/insatser/[id].astro', "import Bas from '../../layouts/Bas.astro'"],
    ['src/pages/pagefind/[...fil].ts', "import { index } from '../../search/index/index.ts'"],
    ['src/search/index/index.ts', "import { delar } from '../swedish/delar.ts'"],
    ['src/search/index/index.ts', "import { poster } from './poster.ts'"],
    ['src/search/browser/sok.ts', "import { matcha } from '../../model/match.ts'"],
    ['src/search/browser/sok.ts', "import type { Insats } from '../../model/insats.ts'"],
    ['src/search/browser/sok.ts', "import { FALT } from '../fields.ts'"],
    ['src/search/browser/start.ts', "import { lyssnaEfterLamna } from '../../browser/lamna.ts'"],
    ['src/browser/rost.ts', "import { lank } from '../model/urls.ts'"],
    ['src/browser/lista.ts', "import { del } from '../search/browser/mallar.ts'"],
    ['src/search/swedish/delar.ts', "import { stam } from './index.ts'"],
  ])('%s: %s', (file, statement) => {
    expect(refused(file, statement)).toBe(false);
  });
});

describe('an import that goes the wrong way is refused', () => {
  test.each([
    ['src/schema/insats.ts', "import { lage } from '../model/insats.ts'"],
    ['src/schema/insats.ts', "import { sv } from '../i18n/sv.ts'"],
    ['src/schema/insats.ts', "import { z } from 'astro/zod'"],
    ['src/schema/insats.ts', "import { reference } from 'astro:content'"],
    ['src/i18n/sv.ts', "import { insats } from '../schema/insats.ts'"],
    ['src/model/load.ts', "import Kort from '../components/Kort.astro'"],
    ['src/model/insats.ts', "import { getCollection } from 'astro:content'"],
    ['src/model/insats.ts', "import { FALT } from '../search/fields.ts'"],
    ['src/check/regler/datum.ts', "import { matcha } from '../../model/match.ts'"],
    ['src/exports/csv.ts', "import { insats } from '../schema/insats.ts'"],
    ['src/components/Kort.astro', "import { insats } from '../schema/insats.ts'"],
    ['src/components/Kort.astro', "import { index } from '../search/index/index.ts'"],
    ['src/components/Kort.astro', "import { getCollection } from 'astro:content'"],
    ['src/layouts/Bas.astro', "import Start from '../pages/index.astro'"],
    ['src/pages/index.astro', "import { insats } from '../schema/insats.ts'"],
    ['src/pages/sok/index.astro', "import { index } from '../../search/index/index.ts'"],
    ['src/search/fields.ts', "import { matcha } from '../model/match.ts'"],
    ['src/search/swedish/delar.ts', "import { FALT } from '../fields.ts'"],
    ['src/search/index/index.ts', "import { sok } from '../browser/sok.ts'"],
    ['src/search/index/index.ts', "import { sv } from '../../i18n/sv.ts'"],
    ['src/search/browser/sok.ts', "import { index } from '../index/index.ts'"],
    ['src/search/browser/sok.ts', "import { insats } from '../../model/insats.ts'"],
    ['src/search/browser/sok.ts', "import { insats } from '../../schema/insats.ts'"],
    ['src/browser/rost.ts', "import { hamtaKatalog } from '../model/load.ts'"],
    ['src/browser/rost.ts', "import { sokindex } from '../search/index/index.ts'"],
    ['src/components/Kort.astro', "import { valjRost } from '../browser/rost.ts'"],
    ['src/search/index/index.ts', "import { lasNyckel } from '../../browser/fragment.ts'"],
    ['scripts/granska.ts', "import { getCollection } from 'astro:content'"],
  ])('%s: %s', (file, statement) => {
    expect(refused(file, statement)).toBe(true);
  });
});
