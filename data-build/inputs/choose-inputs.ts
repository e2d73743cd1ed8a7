import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findSource } from '../../lib/sources/sources';
import { DataError, UsageError } from '../errors';
import type { Input } from './input';
import { listInput } from './list-input';
import { parquetInput } from './parquet-input';
import { sampleInput } from './sample-input';

/** What a person asks to be packed. */
export interface InputOptions {
  /** `ID=PATH` each. */
  source: readonly string[];
  /** Parquet files. */
  sightings: readonly string[];
}

/**
 * The inputs that a person names.
 * @throws {UsageError} when one is not `ID=PATH` with the id of a known source.
 */
export function namedInputs({ source, sightings }: InputOptions): Input[] {
  return [...source.map(parseSource), ...sightings.map(parquetInput)];
}

/** The lists in a folder with a folder for each source; the sample where there is none. */
export async function defaultInputs(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const names = folders.map(({ name }) => name);
  const inputs = names.sort().map((id) => {
    const source = findSource(id);
    if (source) return listInput(source, join(folder, id));
    throw new DataError(`${join(folder, id)}: there is no source of that name.`);
  });
  return inputs.length > 0 ? inputs : [sampleInput];
}

function parseSource(text: string): Input {
  const equals = text.indexOf('=');
  const path = text.slice(equals + 1);
  if (equals <= 0 || path === '') {
    throw new UsageError(`--source takes ID=PATH, such as diveface=lists/diveface, not "${text}".`);
  }
  const id = text.slice(0, equals);
  const source = findSource(id);
  if (source) return listInput(source, path);
  throw new UsageError(`There is no source "${id}": "data sources" lists them.`);
}
