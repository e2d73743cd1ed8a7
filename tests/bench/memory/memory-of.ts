/** The developer tools of a page or a worker in Chromium. */
interface Tools {
  send(method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage'): Promise<unknown>;
}

interface HeapUsage {
  /** JavaScript objects and code. */
  usedSize: number;
  /** The browser's objects behind them. */
  embedderHeapUsedSize: number;
  /** Array buffers. */
  backingStorageSize: number;
}

/** The memory of a page or worker in bytes, after garbage collection. */
export async function memoryOf(tools: Tools): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  const usage = (await tools.send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
