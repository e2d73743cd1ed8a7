import { mkdtemp, writeFile } from 'node:fs/promises';
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
