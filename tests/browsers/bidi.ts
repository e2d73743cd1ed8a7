import { type BrowserContext, firefox, type Page } from '@playwright/test';
import { mend, type Transport } from './mended-bidi';

/** Sends commands of WebDriver BiDi, which say more than Playwright's interface. */
export interface Bidi {
  /** @throws {Error} with the browser's word where it refuses the command. */
  send: <T>(method: string, params: object) => Promise<T>;
}

/** What stands behind Playwright's objects, in the version that package.json pins. */
interface Behind {
  browserType: {
    _bidiFirefox: { connectToTransport: (transport: Transport, options: unknown) => unknown };
  };
  context: { _browser: { _browserSession: Bidi } };
  page: { delegate: { _session: { sessionId: string } } };
}

function behind<K extends keyof Behind>(_kind: K, object: object): Behind[K] {
  const { _connection } = object as { _connection: { toImpl: (of: object) => Behind[K] } };
  return _connection.toImpl(object);
}

export const bidiOf = (context: BrowserContext): Bidi =>
  behind('context', context)._browser._browserSession;

/** The page's browsing context. */
export const browsingContextOf = (page: Page): string =>
  behind('page', page).delegate._session.sessionId;

interface Evaluated {
  result: { value?: unknown };
}

/** Runs an expression in each of Firefox's windows, outside of their pages, until its promise is settled. */
export async function inWindows(of: BrowserContext, expression: string): Promise<unknown[]> {
  const bidi = bidiOf(of);
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const values = [];
  for (const { context } of contexts) {
    const evaluation = { expression, target: { context }, awaitPromise: true };
    values.push((await bidi.send<Evaluated>('script.evaluate', evaluation)).result.value);
  }
  return values;
}

let isPrepared = false;

/** Makes Playwright drive a stock Firefox of today, and through its extensions' pages too. */
export function prepareFirefox(): void {
  if (isPrepared) return;
  isPrepared = true;
  const { _bidiFirefox } = behind('browserType', firefox);
  const connect = _bidiFirefox.connectToTransport.bind(_bidiFirefox);
  _bidiFirefox.connectToTransport = (transport, options) => {
    const connecting = connect(transport, options);
    mend(transport);
    return connecting;
  };
}
