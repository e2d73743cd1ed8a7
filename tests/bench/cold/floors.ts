import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORKER = `
const chromeOrBrowser = globalThis.browser ?? chrome;
chromeOrBrowser.runtime.onMessage.addListener((message, sender, reply) => { reply({}); });
`;

const manifest = (firefox: boolean) => ({
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: firefox ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
  ...(firefox && {
    browser_specific_settings: { gecko: { id: 'overexposed@overexposed.invalid' } },
  }),
});

/**
 * Writes an extension whose worker does nothing but answer: what every cold question costs in this
 * browser, whoever asks it.
 * @returns its folder.
 */
export async function writeEmptyExtension(firefox: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(firefox)));
  await writeFile(join(folder, 'worker.js'), WORKER);
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Keeps a script beside the worker's own, as the extension does. */
const KEEP_LATER = "addEventListener('install', () => importScripts('/later.js'));\n";

/**
 * Copies a built extension whose worker has all of its script and runs none of it, but answers at
 * once: what reading so much script costs.
 * @returns the copy's folder.
 */
export async function writeIdleExtension(built: string, firefox: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'idle-extension-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'background.js');
  const script = await readFile(path, 'utf8');
  const end = script.indexOf('\n') + 1;
  const idle = `globalThis.neverCalled = () => {${script.slice(end)}};\n`;
  await writeFile(path, script.slice(0, end) + (firefox ? '' : KEEP_LATER) + idle + WORKER);
  return folder;
}
