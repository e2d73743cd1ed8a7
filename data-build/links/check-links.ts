import { setTimeout } from 'node:timers/promises';
import { checkLink, type LinkState } from './check-link';

/** Hosts contacted in parallel. */
const LANES = 4;

interface Manners {
  /** Milliseconds between two requests to a host. */
  pause: number;
  /** Called after each address, with the number done. */
  onDone?: (done: number) => void;
  check?: (url: string) => Promise<LinkState>;
  wait?: (ms: number) => Promise<unknown>;
}

/** Checks addresses: those on one host one after the other, with a pause in between. */
export async function checkLinks(
  urls: readonly string[],
  { pause, onDone, check = checkLink, wait = setTimeout }: Manners,
): Promise<Map<string, LinkState>> {
  const byHost = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const states = new Map<string, LinkState>();
  // One iterator for all lanes: each takes the next free host.
  const hosts = byHost.values();
  const lane = async () => {
    for (const urlsOfHost of hosts)
      for (const [i, url] of urlsOfHost.entries()) {
        if (i > 0) await wait(pause);
        states.set(url, await check(url));
        onDone?.(states.size);
      }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return states;
}
