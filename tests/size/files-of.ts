import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that an entry needs to start: for a page, those in its HTML. */
export function filesOf(build: string, entry: string): string[] {
  if (!entry.endsWith('.html')) return [entry];
  const named = namedIn(build, entry, /(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  if (named.length === 0) throw new Error(`${entry} names no script.`);
  return [entry, ...named];
}

/** All files of a page, including what its script imports at run time. */
export function filesOfWhole(build: string, entry: string): string[] {
  const first = filesOf(build, entry);
  const [own] = first.filter((name) => name.endsWith('.js'));
  const imported = namedIn(build, own!, /"((?:chunks|assets)\/[^"]+\.(?:js|css))"/g);
  if (imported.length === 0) throw new Error(`${entry} imports nothing while it runs.`);
  return [...new Set([...first, ...imported])];
}

const namedIn = (build: string, file: string, names: RegExp): string[] =>
  [...readFileSync(join(build, file), 'utf8').matchAll(names)].map(([, name]) => name!);
