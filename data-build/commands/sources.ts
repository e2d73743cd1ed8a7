import type { Command } from 'commander';
import { catalogue } from '../../lib/catalogue/catalogue';
import { DERIVED_SOURCES, SOURCES } from '../../lib/sources/sources';
import type { Context } from '../terminal';

/** The printed details of a source. */
interface SourceInfo {
  id: string;
  title: string;
  files: string;
  /** The base list that it needs, which may be in the same folder or be a source too. */
  needs?: { title: string; files: string };
  origin: string;
}

/** `data sources`: the lists that can be read. */
export function addSources(program: Command, { terminal }: Context): void {
  program
    .command('sources')
    .description('list the sources that can be read')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: true }) => {
      const sources = allSources();
      const text = [...sources.map(describe), describeOthers(sources)].join('\n');
      terminal.stdout.write(`${json ? JSON.stringify(sources) : text}\n`);
    });
}

function allSources(): SourceInfo[] {
  const direct = SOURCES.map(({ id, title, files, origin }) => ({ id, title, files, origin }));
  const derived = DERIVED_SOURCES.map(({ id, title, files, base, origin }) => {
    return { id, title, files, needs: { title: base.title, files: base.files }, origin };
  });
  return [...direct, ...derived].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function describe({ id, title, files, needs, origin }: SourceInfo): string {
  const also = needs ? `\n    needs the list of ${needs.title}: ${needs.files}` : '';
  return `${id}\n    ${title}\n    files: ${files}${also}\n    ${origin}`;
}

/** The catalogue's other datasets, and why there is no list to read. */
function describeOthers(sources: readonly SourceInfo[]): string {
  const others = catalogue.filter(({ id }) => sources.every((source) => source.id !== id));
  const lines = others.flatMap(({ id, name, matchable: { value } }) =>
    value.answer === 'yes' ? [] : `${id}\n    ${name}\n    ${value.reason}`,
  );
  return `\nThere is no known list of these. If you have one, it is read as \`list\` if its rows have photos:\n${lines.join('\n')}`;
}
