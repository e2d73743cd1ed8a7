import { realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { plainName } from '../../lib/archives/names';
import { findDerivedSource, findSource } from '../../lib/sources/sources';
import { DataError, UsageError } from '../errors';
import { derivedInput } from './derived-input';
import type { Input, ListInput } from './input';
import { listInput } from './list-input';
import { parquetInput } from './parquet-input';
import { sampleInput } from './sample-input';

/** The inputs of a command. */
export interface InputOptions {
  /** `ID=PATH` each. */
  source: readonly string[];
  /** Parquet files, and folders of them. */
  sightings: readonly string[];
}

/** A list with the id of its source. */
interface Named {
  id: string;
  path: string;
}

/**
 * The inputs that a person named.
 * @throws {UsageError} if one is not `ID=PATH` with the id of a known source, or is named twice.
 */
export function namedInputs({ source, sightings }: InputOptions): Input[] {
  const inputs = namedLists(source);
  refuseRepeats(
    '--sightings',
    sightings.map((path) => ({ id: null, path })),
  );
  return [...inputs, ...sightings.map(parquetInput)];
}

/**
 * The lists that a person named.
 * @param source `ID=PATH` each.
 * @throws {UsageError} if one is not `ID=PATH` with the id of a known source, or is named twice.
 */
export function namedLists(source: readonly string[]): ListInput[] {
  const lists = source.map(parseSource);
  refuseRepeats('--source', lists);
  return lists.filter(isList).map((named) => {
    const input = inputOf(named, lists);
    if (input) return input;
    throw new UsageError(`There is no source "${named.id}": "data sources" lists them.`);
  });
}

/** The lists in a folder with a subfolder for each source; the sample if there are none. */
export async function defaultInputs(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const names = folders.map(({ name }) => name);
  const lists = names.sort().map((id) => ({ id, path: join(folder, id) }));
  const inputs = lists.map((named) => {
    const input = inputOf(named, lists);
    if (input) return input;
    throw new DataError(`${named.path}: there is no source with that name.`);
  });
  return inputs.length > 0 ? inputs : [sampleInput];
}

/** The input for a list, which may need one of the others; null if no source has that id. */
function inputOf({ id, path }: Named, all: readonly Named[]): ListInput | null {
  const source = findSource(id);
  if (source) return listInput(source, path);
  const derived = findDerivedSource(id);
  if (!derived) return null;
  const base = all.find(
    (other) => other.id === derived.base.id && (other.id !== id || isOwnBase(other)),
  );
  return derivedInput(derived, path, base?.path ?? null);
}

/**
 * Whether it is the table of YFCC100M, which is not a list itself but the base of lists with the same id.
 */
function isOwnBase({ id, path }: Named): boolean {
  const base = findDerivedSource(id)?.base;
  return base?.id === id && base.takes(plainName(basename(path)));
}

/** Whether it is more than the base of another list. */
const isList = (named: Named, _: number, all: readonly Named[]): boolean =>
  !isOwnBase(named) || !all.some((other) => other.id === named.id && !isOwnBase(other));

/** The rows of a list that is read twice would count twice in the pack's statistics. */
function refuseRepeats(
  option: string,
  named: readonly { id: string | null; path: string }[],
): void {
  const seen = new Set<string>();
  for (const { id, path } of named) {
    const key = JSON.stringify([id, realPath(path)]);
    if (seen.has(key)) {
      throw new UsageError(`${option} ${id === null ? '' : `${id}=`}${path} is given twice.`);
    }
    seen.add(key);
  }
}

/** The path without symbolic links; unchanged if there is no such file. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function parseSource(text: string): Named {
  const equals = text.indexOf('=');
  const path = text.slice(equals + 1);
  if (equals <= 0 || path === '') {
    throw new UsageError(`--source takes ID=PATH, such as diveface=lists/diveface, not "${text}".`);
  }
  return { id: text.slice(0, equals), path };
}
