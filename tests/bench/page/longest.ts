import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  dur?: number;
  args: { data?: { url?: string } };
}

/** A content script's work begins with an event, or goes on where a promise is settled. */
const isOurs = ({ name, args }: TraceEvent) =>
  name === 'RunMicrotasks' ||
  (name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true);

/**
 * The longest that a page's main thread was held by scripts of extensions, or by promises of anyone,
 * while something ran on the page: milliseconds by the clock. A trace of tasks lengthens them less
 * than a profile does, which looks at each function.
 */
export async function longestTask(session: CDPSession, run: () => Promise<unknown>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return Math.max(0, ...events.filter(isOurs).map(({ dur = 0 }) => dur)) / 1_000;
}
