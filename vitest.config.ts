import { defineConfig } from 'vitest/config';

/** Suites that stand on the store: they run on the embedded server always, and again on a server of one's own where one is named. */
const ON_THE_STORE = ['platform', 'records', 'identity', 'graph', 'timeline', 'privacy', 'trust', 'insight', 'connectors/sql'];

/** Rules among them that know no store: once is enough. */
const WITHOUT_A_STORE = ['identity/normalise', 'identity/linkage', 'trust/calibration', 'timeline/email'];

/** Suites that join whole companies: what they prove does not hang on whose server it is, and they take long. */
const WHOLE_COMPANIES = [
  'identity/linkage-in-graph',
  'identity/linkage-in-graph-learned',
  'insight/demo-company',
  'insight/extractive',
  'insight/eval-insight',
  'insight/injection',
  'trust/audit-chain',
];

const serverUrl = process.env['TEST_POSTGRES_URL'];
if (serverUrl === undefined) {
  process.stderr.write(
    'SKIPPED: the store suites on a PostgreSQL server of your own (TEST_POSTGRES_URL is not set); they run on the embedded one.\n',
  );
}

export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS file and Vite would take its module file: two copies that refuse each other's schemas.
    alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }],
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
    // Files share their worker's modules: reading them anew for each of three hundred files is a fifth of the whole run. No test may keep state in one.
    isolate: false,
    globalSetup: ['test/support/global-setup.ts'],
    projects: [
      { extends: true, test: { name: 'embedded', include: ['test/**/*.test.ts'], provide: { server: 'embedded' } } },
      ...(serverUrl === undefined
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: 'server',
                include: ON_THE_STORE.map((room) => `test/${room}/**/*.test.ts`),
                exclude: [
                  ...WITHOUT_A_STORE.map((folder) => `test/${folder}/**`),
                  ...WHOLE_COMPANIES.map((file) => `test/${file}.test.ts`),
                ],
                provide: { server: 'own' as const },
              },
            },
          ]),
    ],
  },
});
