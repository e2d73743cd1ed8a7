import type { CDPSession } from '@playwright/test';

/**
 * Processor time of all scripts of a page while something runs on it, in milliseconds. Other programs
 * do not lengthen it as they do a profile's, which is by the clock.
 */
export async function cpuOfScripts(session: CDPSession, run: () => Promise<unknown>) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  const before = await seconds();
  await run();
  return ((await seconds()) - before) * 1_000;
}
