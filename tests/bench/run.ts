import { benchCold } from './cold/bench';
import { benchImport } from './import/bench';
import { benchTable } from './pack/bench';
import { benchPage } from './page/bench';
import { benchUi } from './ui/bench';

/** Parts of the benchmark, by the name that picks them. */
const PARTS: Record<string, () => Promise<void>> = {
  cold: benchCold,
  import: benchImport,
  pack: benchTable,
  page: benchPage,
  ui: benchUi,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
