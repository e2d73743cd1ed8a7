import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { Workspace } from '../../../../data-build/output/workspace';
import { temporaryFolder } from '../run';

const folder = temporaryFolder();
const pack = join(folder, 'pack');
const manifest = (age: string): string => `{"format": "overexposed-pack", "age": "${age}"}`;

it.each(Array.from({ length: 12 }, (_, i) => i))(
  'always leaves a pack in its place, if interrupted %i turns later',
  async (turns) => {
    mkdirSync(pack, { recursive: true });
    writeFileSync(join(pack, 'manifest.json'), manifest('old'));
    const workspace = await Workspace.open(pack, true);
    writeFileSync(join(workspace.pack, 'manifest.json'), manifest('new'));
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);

    const committed = workspace.commit().catch(() => undefined);
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    process.emit('SIGINT', 'SIGINT');
    await committed;
    exit.mockRestore();

    expect(readdirSync(folder)).toEqual(['pack']);
    expect(readFileSync(join(pack, 'manifest.json'), 'utf8')).toBe(manifest('new'));
  },
);
