import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The folder of the package that a bundled module comes from; null for our own and the bundler's. */
export function packageFolder(id: string): string | null {
  const [path] = id.split('?');
  return id.startsWith('\0') ? null : (PACKAGE.exec(path!)?.[0] ?? null);
}

/**
 * The licence notices of packages, sorted by name, as one text.
 * @throws {Error} for a package that does not even name its licence.
 */
export async function licenceNotices(folders: Iterable<string>): Promise<string> {
  const notices = new Map<string, string>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as Record<'name' | 'version' | 'license', string | undefined>;
    const files = (await readdir(folder)).filter((file) => FILE.test(file)).sort();
    if (files.length === 0 && license === undefined) throw new Error(`${folder} has no licence.`);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const title = `${name ?? folder} ${version ?? ''} (${license ?? 'see below'})`;
    notices.set(
      title,
      [title, '='.repeat(title.length), '', ...(texts.length > 0 ? texts : [NONE])]
        .join('\n')
        .trimEnd(),
    );
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${['This extension contains these packages.', ...sorted].join('\n\n\n')}\n`;
}

const NONE = 'The package comes without a text of its licence.';
