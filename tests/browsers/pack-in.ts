import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryStart, cutForParts } from '../../data-build/package/extension-pack';

/** Makes of the pack in an extension's folder, put there after the build, what the build would have. */
export async function packIn(extension: string, { parts }: { parts: boolean }): Promise<void> {
  const manifest = await readFile(join(extension, 'manifest.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  await carryStart(extension, version);
  if (parts) await cutForParts(join(extension, 'pack'));
}
