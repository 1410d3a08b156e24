import { resolve } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { rooms } from '../../scripts/lib/rooms.mjs';

const linter = new Linter({ cwd: resolve('.') });
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, rooms];
const isRefused = (file: string, statement: string): boolean =>
  linter.verify(statement, config, resolve(file)).length > 0;

test.each([
  ['a room uses one after it', 'src/model/order.ts', "import { checkContent } from '../check/check.ts'"],
  ['a room uses only a type of one after it', 'src/schema/term.ts', "import type { Katalog } from '../model/views.ts'"],
  ['a phone would have to fetch the check', 'src/browser/leave.ts', "import { checkContent } from '../check/check.ts'"],
])('the linter refuses an import where %s', (_, file, statement) => {
  expect(isRefused(file, statement)).toBe(true);
});

test.each([
  ['src/check/check.ts', "import { today } from '../reading/settings.ts'"],
  ['src/browser/leave.ts', "import { lank } from '../model/urls.ts'"],
  ['src/browser/leave.ts', "import type { Katalog } from '../model/views.ts'"],
])('the linter lets %s do %s', (file, statement) => {
  expect(isRefused(file, statement)).toBe(false);
});
