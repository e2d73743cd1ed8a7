import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that an entry needs before it can start: a page's are those its HTML names. */
export function filesOf(build: string, entry: string): string[] {
  if (!entry.endsWith('.html')) return [entry];
  const html = readFileSync(join(build, entry), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, name]) => name!,
  );
  if (named.length === 0) throw new Error(`${entry} names no script.`);
  return [entry, ...named];
}
