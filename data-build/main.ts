import { getSystemErrorMap } from 'node:util';
import { Command, CommanderError } from 'commander';
import { PackError } from '../lib/pack/errors';
import { ListError } from '../lib/sources/errors';
import { addBuild } from './commands/build';
import { addCatalogue } from './commands/catalogue';
import { addFetch } from './commands/fetch';
import { addLinks } from './commands/links';
import { addLookup } from './commands/lookup';
import { addSample } from './commands/sample';
import { addSign } from './commands/sign';
import { addSources } from './commands/sources';
import { addStats } from './commands/stats';
import { addTrace } from './commands/trace';
import { addVerify } from './commands/verify';
import { DataError, UsageError } from './errors';
import type { Context } from './terminal';

const COMMANDS = [
  addSources,
  addCatalogue,
  addLinks,
  addFetch,
  addBuild,
  addSample,
  addLookup,
  addStats,
  addTrace,
  addVerify,
  addSign,
];

/**
 * Runs one command line, without the program's name.
 * @returns the exit status: 0, 1 for an error, 2 for wrong usage.
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  const { stdout, stderr } = context.terminal;
  const program = new Command('data')
    .description('Builds packs from datasets’ lists, and queries packs.')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  for (const add of COMMANDS) add(program, context);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    stderr.write(`error: ${describeError(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** An error in one line. Unexpected errors keep their name, so that they can be reported. */
export function describeError(error: unknown): string {
  if (error instanceof DataError || error instanceof ListError) return oneLine(error.message);
  if (error instanceof PackError) return oneLine(error.message);
  return oneLine(describeSystemError(error as NodeJS.ErrnoException) ?? String(error));
}

/** The system's description of a file error, such as "permission denied"; undefined if there is none. */
function describeSystemError({ errno, path }: NodeJS.ErrnoException): string | undefined {
  const [, text] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return text && path ? `${path}: ${text}` : text;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
