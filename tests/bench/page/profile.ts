import type { CDPSession } from '@playwright/test';

/** What a content script cost the page's main thread, in milliseconds. */
export interface Cost {
  total: number;
  /** The longest stretch without a pause of a millisecond. */
  longest: number;
}

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

const PAUSE_US = 1_000;

/** Runs something on a page and measures what scripts of extensions did meanwhile. */
export async function profile(session: CDPSession, run: () => Promise<unknown>): Promise<Cost> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  const ours = nodesOfExtensions(profile.nodes);
  let [total, stretch, longest, pause] = [0, 0, 0, 0];
  for (const [i, id] of profile.samples!.entries()) {
    const time = profile.timeDeltas![i]!;
    if (ours.has(id)) {
      total += time;
      stretch += time;
      pause = 0;
      longest = Math.max(longest, stretch);
    } else if ((pause += time) > PAUSE_US) stretch = 0;
  }
  return { total: total / 1_000, longest: longest / 1_000 };
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
