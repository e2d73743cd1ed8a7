import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies an extension built for Chromium and replaces its pack. @returns the folder. */
export async function extensionWith(built: string, pack: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overexposed-bench-'));
  await cp(built, folder, { recursive: true });
  await rm(join(folder, 'pack'), { recursive: true, force: true });
  await cp(pack, join(folder, 'pack'), { recursive: true });
  return folder;
}

const EMPTY_WORKER =
  'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({}); });\n';

/** Writes an extension for Chromium whose worker only replies. @returns its folder. */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), EMPTY_WORKER);
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Empty</title>');
  return folder;
}
