import type { CDPSession } from '@playwright/test';

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/**
 * Milliseconds by the clock that scripts of extensions took of a page's main thread while something
 * ran, by a profile, which takes time itself.
 */
export async function profile(session: CDPSession, run: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  const ours = nodesOfExtensions(profile.nodes);
  let total = 0;
  for (const [i, id] of profile.samples!.entries())
    if (ours.has(id)) total += profile.timeDeltas![i]!;
  return total / 1_000;
}

/** The functions of extensions, and whatever they call: the browser's own work for them too. */
function nodesOfExtensions(nodes: readonly ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) add(id);
  return ours;
}
