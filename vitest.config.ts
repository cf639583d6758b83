import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS file and Vite would take its module file: two copies that refuse each other's schemas.
    alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
    globalSetup: ['test/support/global-setup.ts'],
  },
});
