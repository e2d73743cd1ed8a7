/** A browser with one extension, whose worker is stopped before every question. */
export interface ColdBrowser extends AsyncDisposable {
  /** Milliseconds from a message sent by an extension page to its answer, starting the worker. */
  ask(message: unknown): Promise<number>;
}

/** Run in an extension page. */
export async function timeMessage(message: unknown): Promise<number> {
  interface Api {
    runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const start = performance.now();
  await (browser ?? chrome).runtime.sendMessage(message);
  return performance.now() - start;
}
