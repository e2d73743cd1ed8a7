import type { CDPSession } from '@playwright/test';

/** A complete event of a trace. Times are in microseconds; `tdur` is processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    data?: { url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** The work of a content script on its page's main thread, in milliseconds. */
export interface Work {
  /** Total processor time. */
  cpu: number;
  /** The longest uninterrupted piece, in wall-clock time. */
  longest: number;
}

const CATEGORIES = ['devtools.timeline', 'toplevel'];

/**
 * Traces the work of the content script while something runs on a page. It is called by events and
 * continues when a message arrives; promise reactions run in the same task.
 */
export async function workDuring(session: CDPSession, run: () => Promise<unknown>): Promise<Work> {
  const pieces = piecesIn(await trace(session, run));
  const cpu = pieces.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return { cpu: cpu / 1_000, longest: Math.max(0, ...pieces.map(({ dur = 0 }) => dur)) / 1_000 };
}

function piecesIn(events: readonly TraceEvent[]): TraceEvent[] {
  const calls = events.filter(isCall);
  const pages = new Set(calls.map(threadOf));
  const pieces: TraceEvent[] = [];
  const hasMessage = new Map<string, boolean>();
  for (const event of events) {
    const thread = threadOf(event);
    if (!pages.has(thread)) continue;
    if (event.name === 'ThreadControllerImpl::RunTask') hasMessage.set(thread, false);
    else if (isMessage(event)) hasMessage.set(thread, true);
    else if (event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && hasMessage.get(thread))
      pieces.push(event);
  }
  return [...calls, ...pieces];
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

const isCall = ({ name, args }: TraceEvent) =>
  name === 'FunctionCall' && args.data?.url?.includes('/content-scripts/') === true;

const isMessage = ({ name, args }: TraceEvent) =>
  name === 'Receive mojo message' &&
  args.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort';

async function trace(session: CDPSession, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.sort((a, b) => a.ts - b.ts);
}
