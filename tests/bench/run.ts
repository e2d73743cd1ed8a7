import { benchFilter } from './filter/bench';
import { benchDownloads } from './downloads/bench';
import { benchImport } from './import/bench';
import { benchLists } from './lists/bench';
import { benchMemory } from './memory/bench';
import { benchTable } from './pack/bench';
import { benchOwn } from './own/bench';
import { benchPage } from './page/bench';
import { benchScale } from './scale/bench';
import { benchUi } from './ui/bench';
import { benchVisit } from './visit/bench';

/** Parts of the benchmark, by the name that picks them. */
const PARTS: Record<string, (args: string[]) => Promise<void>> = {
  downloads: benchDownloads,
  filter: benchFilter,
  import: benchImport,
  lists: benchLists,
  memory: benchMemory,
  own: benchOwn,
  pack: benchTable,
  page: benchPage,
  scale: benchScale,
  ui: benchUi,
  visit: benchVisit,
};

/** The requested parts, each with its arguments. */
const asked: [string, string[]][] = [];
for (const word of process.argv.slice(2)) {
  const part = asked.at(-1);
  if (word in PARTS) asked.push([word, []]);
  else if (part && PARTS[part[0]]!.length > 0) part[1].push(word);
  else {
    console.error(`Unknown: ${word}. There are: ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
  }
}
const all = Object.keys(PARTS).map((name): [string, string[]] => [name, []]);
for (const [name, words] of asked.length > 0 ? asked : all) await PARTS[name]!(words);
