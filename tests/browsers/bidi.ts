import { type BrowserContext, firefox, type Page } from '@playwright/test';

/** A message of WebDriver BiDi: a command, its answer, or an event. */
interface Message {
  id?: number;
  type?: 'success' | 'error' | 'event';
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
}

interface Transport {
  send: (message: Message) => void;
  onmessage?: (message: Message) => void;
}

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

/** No id of Playwright's is as large. */
const FIRST_ID = 2 ** 40;

const LOADED = `document.readyState === 'complete' ||
  new Promise((resolve) => addEventListener('load', () => resolve(true)))`;

/** How Playwright fills a field, which React takes for no change; and how it takes it for one. */
const FILL = 'inputElement.value = value;';
const FILL_AS_PEOPLE_DO =
  "Object.getOwnPropertyDescriptor(Object.getPrototypeOf(inputElement), 'value').set.call(inputElement, value);";

/** Playwright sends the script that fills fields as a text within a command. */
const filling = (message: Message): Message =>
  JSON.parse(JSON.stringify(message).replace(FILL, FILL_AS_PEOPLE_DO)) as Message;

/** Answers in Firefox's place where it would not, and tells what it leaves out. */
function mend(transport: Transport): void {
  const send = transport.send.bind(transport);
  const tell = transport.onmessage!.bind(transport);
  let lastId = FIRST_ID;
  /** What an answer to a command makes known: events of a browsing context. */
  const told = new Map<number, { context: unknown; events: string[] }>();

  transport.send = (message) => {
    const { id = 0, method, params } = message;
    if (method === 'browsingContext.close')
      told.set(id, { context: params!.context, events: ['contextDestroyed'] });
    // Playwright sends it to every browser that it starts; Firefox 153 does not know it.
    if (method === 'emulation.setMediaFeaturesOverride' && params?.userContexts)
      queueMicrotask(() => transport.onmessage?.({ id, type: 'success', result: {} }));
    else send(filling(message));
  };

  transport.onmessage = (message) => {
    const { id = 0, type, method, params } = message;
    if (id <= FIRST_ID) tell(message);
    const { context, events } = told.get(id) ?? {};
    told.delete(id);
    if (events && type === 'success')
      for (const event of events)
        tell({ type: 'event', method: `browsingContext.${event}`, params: { context } });
    // Of an extension's own pages Firefox says neither when they are loaded nor when they are closed.
    const isOwn = String(params?.url).startsWith('moz-extension:');
    if (method === 'browsingContext.navigationCommitted' && isOwn)
      askWhetherLoaded(params!.context);
  };

  function askWhetherLoaded(context: unknown): void {
    lastId += 1;
    told.set(lastId, { context, events: ['domContentLoaded', 'load'] });
    const params = { expression: LOADED, target: { context }, awaitPromise: true };
    send({ id: lastId, method: 'script.evaluate', params });
  }
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
