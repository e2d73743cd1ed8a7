import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Does what a reviewer does: unpacks the sources in another folder, installs, and rebuilds the packages.
 * @param sources files by name, including the pack.
 * @param archives what was built here, by name.
 * @returns the names of packages that differ; the folder is then kept.
 */
export function differences(
  sources: ReadonlyMap<string, Uint8Array>,
  archives: ReadonlyMap<string, Uint8Array>,
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'overexposed-rebuild-'));
  for (const [name, bytes] of sources) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const npm = (...args: string[]): void => {
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });
  };
  npm('ci', '--no-audit', '--no-fund', '--prefer-offline');
  npm('run', '--silent', 'release', '--', '--pack', 'pack');
  const packages = [...archives].filter(([name]) => !name.endsWith('-sources.zip'));
  const different = packages
    .filter(([name, bytes]) => {
      const rebuilt = readFileSync(join(folder, '.output/release', name));
      return Buffer.compare(rebuilt, bytes) !== 0;
    })
    .map(([name]) => name);
  if (different.length === 0) rmSync(folder, { recursive: true });
  else console.error(`What was rebuilt is in ${folder}.`);
  return different;
}
