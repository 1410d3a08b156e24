import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content}/**/*.test.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
});
