type Params = Record<string, unknown>;

/** A message of WebDriver BiDi: a command, its answer, or an event. */
interface Message {
  id?: number;
  type?: 'success' | 'error' | 'event';
  method?: string;
  params?: Params;
  result?: unknown;
}

/** Carries messages between Playwright and Firefox. */
export interface Transport {
  send: (message: Message) => void;
  onmessage?: (message: Message) => void;
}

/** No id of Playwright's is as large. */
const FIRST_ID = 2 ** 40;

const LOADED = `document.readyState === 'complete' ||
  new Promise((resolve) => addEventListener('load', () => resolve(true)))`;

/** How Playwright fills a field, which React takes for no change; and how it takes it for one. */
const FILL = 'inputElement.value = value;';
const FILL_AS_PEOPLE_DO =
  "Object.getOwnPropertyDescriptor(Object.getPrototypeOf(inputElement), 'value').set.call(inputElement, value);";

const isOwn = (address: unknown) => String(address).startsWith('moz-extension:');

/** Playwright sends the script that fills fields as a text within a command. */
const filling = (message: Message): Message =>
  JSON.parse(JSON.stringify(message).replace(FILL, FILL_AS_PEOPLE_DO)) as Message;

/** Playwright knows a download by its navigation; that of a file which a page itself made has none. */
function nameDownload({ method, params }: Message): void {
  if (method?.startsWith('browsingContext.download')) params!.navigation ??= params!.url;
}

/** Answers in Firefox's place where it would not, and emits the events that it leaves out. */
export function mend(transport: Transport): void {
  const send = transport.send.bind(transport);
  const emit = transport.onmessage!.bind(transport);
  const emitEvent = (event: string, params: Params) => {
    emit({ type: 'event', method: event, params });
  };
  /** What is done with answers to commands. */
  const answered = new Map<number, (answer: Message) => void>();
  let lastId = FIRST_ID;
  const ask = <T>(method: string, params: Params) =>
    new Promise<T>((resolve, reject) => {
      lastId += 1;
      answered.set(lastId, ({ type, result }) => {
        if (type === 'success') resolve(result as T);
        else reject(new Error(`Firefox refused ${method}.`));
      });
      send({ id: lastId, method, params });
    });
  /** Browsing contexts whose creation was announced. */
  const announced = new Set<unknown>();
  /** Those that Firefox did not announce. */
  const unannounced = new Set<unknown>();
  /** What came while Firefox is asked about a tab. */
  let held: Message[] | undefined;
  /** The browsing contexts of the extension's own pages, by realm. */
  const ownRealms = new Map<unknown, unknown>();

  transport.send = (message) => {
    const { id = 0, method, params } = message;
    if (method === 'browsingContext.close')
      answered.set(id, ({ type }) => {
        if (type === 'success')
          emitEvent('browsingContext.contextDestroyed', { context: params!.context });
      });
    // Playwright sends it to every browser that it starts; Firefox 153 does not know it.
    if (method === 'emulation.setMediaFeaturesOverride' && params?.userContexts)
      queueMicrotask(() => transport.onmessage?.({ id, type: 'success', result: {} }));
    else send(filling(message));
  };

  transport.onmessage = (message) => {
    const { id = 0, method, params } = message;
    if (id > FIRST_ID) answer(message);
    else if (held) held.push(message);
    else if (method === 'browsingContext.navigationStarted' && !announced.has(params!.context)) {
      held = [];
      void emitCreated(params!.context)
        // It fails for a tab that is gone meanwhile.
        .catch(() => undefined)
        .then(() => {
          const messages = held ?? [];
          held = undefined;
          pass(message);
          for (const one of messages) transport.onmessage!(one);
        });
    } else pass(message);
  };

  function answer(message: Message): void {
    answered.get(message.id!)?.(message);
    answered.delete(message.id!);
  }

  /** Passes on what Firefox says, with what it leaves out. */
  function pass(message: Message): void {
    const { id, method, params = {} } = message;
    const { context, realm } = params;
    nameDownload(message);
    if (method === 'browsingContext.navigationCommitted')
      // It fails for a page that is gone meanwhile.
      return void emitLoaded(message).catch(() => undefined);
    if (method === 'browsingContext.contextCreated') {
      unannounced.delete(context);
      if (announced.has(context)) return;
      announced.add(context);
    }
    if (method === 'script.realmCreated' && isOwn(params.origin)) ownRealms.set(realm, context);
    if (method === 'script.realmDestroyed') emitIfClosed(ownRealms.get(realm));
    emit(message);
    if (id !== undefined) answer(message);
  }

  const treeOf = (context: unknown) =>
    ask<{ contexts: [Params] }>('browsingContext.getTree', { root: context, maxDepth: 0 });

  /** Of tabs that an extension opens, Firefox says where they go before it says, if at all, that they are there. */
  async function emitCreated(context: unknown): Promise<void> {
    const { contexts } = await treeOf(context);
    emitEvent('browsingContext.contextCreated', contexts[0]);
    announced.add(context);
    unannounced.add(context);
  }

  /** Of the extension's own pages it does not say when they close. */
  function emitIfClosed(context: unknown): void {
    if (context === undefined) return;
    treeOf(context).catch(() => {
      emitEvent('browsingContext.contextDestroyed', { context });
    });
  }

  /** Nor does it say when they are loaded. */
  async function emitLoaded(committed: Message): Promise<void> {
    const { context, url } = committed.params!;
    emit(committed);
    if (unannounced.has(context)) {
      const { realms } = await ask<{ realms: Params[] }>('script.getRealms', { context });
      for (const realm of realms) emitEvent('script.realmCreated', realm);
    }
    if (!isOwn(url)) return;
    await ask('script.evaluate', { expression: LOADED, target: { context }, awaitPromise: true });
    for (const event of ['domContentLoaded', 'load'])
      emitEvent(`browsingContext.${event}`, { context });
  }
}
