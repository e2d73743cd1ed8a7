import { cp, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
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

/** As long as a section of the photos' table, about. */
const SECTION_BYTES = 3_300;

/**
 * Writes an extension whose worker is empty but for reading as often from the pack as a message says: what
 * it costs to read that, whoever does. Sections are taken from all over the file, as those of photos
 * of all years are.
 * @param built an extension with the pack in it.
 * @returns its folder.
 */
export async function writeReadingExtension(built: string, firefox: boolean): Promise<string> {
  const folder = await writeEmptyExtension(firefox);
  await cp(join(built, 'pack'), join(folder, 'pack'), { recursive: true });
  const names = (await readdir(join(folder, 'pack'))).filter((name) =>
    /^photos\.dat(?:\.|$)/.test(name),
  );
  const files = names.map((name) => ({ name }));
  const { size } = await stat(join(folder, 'pack', names[0]!));
  const sections = Array.from({ length: Math.floor(size / SECTION_BYTES) }, (_, i) => {
    const from = i * SECTION_BYTES;
    return { name: names[0]!, headers: { Range: `bytes=${from}-${from + SECTION_BYTES - 1}` } };
  });
  const script = `
const parts = ${JSON.stringify(firefox ? files : sections)};
const some = (count) => Array.from({ length: count }, (_, i) => parts[Math.floor((i / count) * parts.length)]);
const read = async ({ name, headers }) => (await fetch('/pack/' + name, { headers })).arrayBuffer();
const chromeOrBrowser = globalThis.browser ?? chrome;
chromeOrBrowser.runtime.onMessage.addListener(({ reads }, sender, reply) => {
  Promise.all(some(reads).map(read)).then(() => { reply({}); });
  return true;
});
`;
  await writeFile(join(folder, 'worker.js'), script);
  return folder;
}

/** Keeps a script beside the worker's own, as the extension does. */
const KEEP_LATER = "addEventListener('install', () => importScripts('/later.js'));\n";

/** Behind {@link WORKER}: listens to what `lib/background` listens to besides messages. */
const LISTEN = `
const { contextMenus, omnibox, runtime, storage } = chromeOrBrowser;
for (const event of [
  storage.local.onChanged, contextMenus.onClicked, omnibox.onInputStarted, omnibox.onInputChanged,
  omnibox.onInputEntered, runtime.onStartup, runtime.onInstalled,
]) event.addListener(() => {});
`;

/**
 * Copies a built extension whose worker has all of its script and runs none of it, but listens to what
 * ours listens to, and answers at once: what so much script and so many events cost.
 * @returns the copy's folder.
 */
export async function writeIdleExtension(built: string, firefox: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'idle-extension-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'background.js');
  const script = await readFile(path, 'utf8');
  const end = script.indexOf('\n') + 1;
  const idle = `globalThis.neverCalled = () => {${script.slice(end)}};\n`;
  const runs = (firefox ? '' : KEEP_LATER) + idle + WORKER + LISTEN;
  await writeFile(path, script.slice(0, end) + runs);
  return folder;
}
