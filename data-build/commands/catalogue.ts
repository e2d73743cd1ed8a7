import { Option, type Command } from 'commander';
import { catalogue } from '../../lib/catalogue/catalogue';
import { catalogueCsv, catalogueJson } from '../../lib/reports/catalogue-export';
import type { Context } from '../terminal';

/** `data catalogue`: the facts about the datasets, with sources. */
export function addCatalogue(program: Command, { terminal }: Context): void {
  program
    .command('catalogue')
    .description('print the catalogue of datasets with its sources')
    .addOption(new Option('--json', 'as JSON with the stories (the default)').conflicts('csv'))
    .option('--csv', 'as CSV, one row per fact')
    .action(({ csv }: { csv?: true }) => {
      terminal.stdout.write(
        csv ? catalogueCsv(catalogue) : `${JSON.stringify(catalogueJson(catalogue), null, 2)}\n`,
      );
    });
}
