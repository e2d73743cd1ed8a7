import { readdirSync } from 'node:fs';
import { findDerivedSource, findSource } from '../../lib/sources/sources';

/** The subfolders of a folder of lists: those named after a source, and the others. */
export function listsIn(folder: string): { sources: string[]; others: string[] } {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const isSource = (id: string): boolean => (findSource(id) ?? findDerivedSource(id)) !== undefined;
  return { sources: names.filter(isSource), others: names.filter((name) => !isSource(name)) };
}
