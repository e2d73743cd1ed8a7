import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const FOLDER = 'tests/unit';
const texts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => [`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
const filesWith = (pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([path]) => path);

/** Tests with the globals of a page. */
const DOM = filesWith(/@vitest-environment jsdom/);
/** The content script keeps the methods of the page in which it is loaded. */
const CONTENT_SCRIPT = /^tests\/unit\/(lib|entrypoints|components\/(badge|page|walk-bar))\//;
/** Tests that need modules of their own, as they replace some, patch the DOM, or load the content script. */
const ALONE = [
  ...filesWith(/vi\.(mock|doMock|resetModules)\(|new JSDOM|clobber\(|page\/inherited'/),
  ...DOM.filter((path) => CONTENT_SCRIPT.test(path)),
];

/**
 * Tests that take seconds each, which `--mode=quick` leaves out: whole command lines, real lists and recorded
 * pages, and large sets.
 */
const SLOW = [
  'components/datasets/DatasetPage.test.tsx',
  'data-build/{archives,check,commands,fetch,inputs,sightings}/**',
  'data-build/{killed,process,real}.test.ts',
  'lib/flickr/page/{linear-reading,recorded-*,signed-in,written}.test.ts',
  'lib/own-photos/gather.test.ts',
  'lib/pack/{damage,pack,real,gaps/*}.test.ts',
  'lib/page-session/session.test.ts',
  'lib/storage/aliases.test.ts',
  'lib/user-lists/{import-files,merged/*,pack-input,real,save-list}.test.ts',
  'scripts/{layers,release/pack}.test.ts',
].map((files) => `${FOLDER}/${files}`);

export default defineConfig(({ mode }) => {
  const skipped = mode === 'quick' ? SLOW : [];
  return {
    plugins: [WxtVitest()],
    test: {
      environment: 'node',
      setupFiles: [`${FOLDER}/setup.ts`],
      testTimeout: 60_000,
      // Vitest would leave one processor free, which is half of two.
      maxWorkers: '100%',
      // Files share modules only while their process keeps its environment, so each project waits for the one
      // before.
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: [`${FOLDER}/**/*.test.{ts,tsx}`],
            exclude: [...ALONE, ...DOM, ...skipped],
            isolate: false,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            include: DOM,
            exclude: [...ALONE, ...skipped],
            isolate: false,
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          // A thread for each file starts sooner than a process.
          test: {
            name: 'alone',
            include: ALONE,
            exclude: skipped,
            pool: 'threads',
            sequence: { groupOrder: 2 },
          },
        },
      ],
    },
  };
});
