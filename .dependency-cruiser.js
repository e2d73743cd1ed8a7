import { LAYERS } from './scripts/layers.js';

/** The code that no folder may import, unless it is named to it. */
const OTHERS = [...LAYERS.map(({ folder }) => folder), 'tests'];

/** @param {string} folder */
const within = (folder) => `^${folder}/`;
/** Folders in a folder, which have rules of their own. @param {string} folder */
const inner = (folder) => OTHERS.filter((other) => other.startsWith(`${folder}/`));

/** What a folder imports is named to it in scripts/layers.js. @param {import('./scripts/layers.js').Layer} layer */
function ruleOf({ folder, uses }) {
  const allowed = [folder, ...uses];
  const barred = OTHERS.filter((other) => !allowed.includes(other));
  return {
    name: `${folder.replaceAll('/', '-')}-imports`,
    severity: 'error',
    comment: `scripts/layers.js names what ${folder} may import.`,
    from: { path: within(folder), pathNot: inner(folder).map(within) },
    to: {
      path: barred.map(within),
      // A longer name counts before a shorter one.
      pathNot: allowed
        .filter((name) => barred.some((other) => name.startsWith(`${other}/`)))
        .map(within),
    },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...LAYERS.map(ruleOf),
    {
      name: 'shipped-packages-are-dependencies',
      severity: 'error',
      comment: 'What the built extension contains belongs in dependencies, not in devDependencies.',
      from: { path: ['^lib/', '^components/', '^entrypoints/'] },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        // WXT puts its own small helpers in while it builds.
        pathNot: '^node_modules/(wxt|@types)/',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
