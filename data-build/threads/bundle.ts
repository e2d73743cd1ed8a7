import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a module with all its imports into one script, once: a thread that has to translate TypeScript
 * file by file takes twice as long to start.
 * @param module the address of a file.
 */
export function bundle(module: URL): Promise<string> {
  let made = bundles.get(module.href);
  if (made === undefined) bundles.set(module.href, (made = make(fileURLToPath(module))));
  return made;
}

async function make(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return outputFiles[0]!.text;
}
