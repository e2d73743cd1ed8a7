import type { CDPSession, Page } from '@playwright/test';
import { bidiOf, browsingContextOf } from '../browsers/bidi';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
}

/**
 * Opens the badges' closed shadow roots to `page.evaluate`. Only the debugger can do this, no script.
 */
export async function openShadowRoots(page: Page): Promise<void> {
  if (page.context().browser()!.browserType().name() === 'firefox') return openInFirefox(page);
  const debuggerSession = await page.context().newCDPSession(page);
  const { root } = (await debuggerSession.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  for (const host of walk(root)) {
    const [root] = host.shadowRoots ?? [];
    if (!root || !host.attributes?.includes('data-overexposed')) continue;
    const [hostId, rootId] = await Promise.all(
      [host, root].map((node) => resolve(debuggerSession, node)),
    );
    await debuggerSession.send('Runtime.callFunctionOn', {
      objectId: hostId!,
      functionDeclaration: `function (root) {
        Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
      }`,
      arguments: [{ objectId: rootId! }],
    });
  }
  await debuggerSession.detach();
}

/** A node in WebDriver BiDi's representation. */
interface SharedNode {
  sharedId: string;
  value: { shadowRoot?: SharedNode | null };
}

async function openInFirefox(page: Page): Promise<void> {
  const [bidi, context] = [bidiOf(page.context()), browsingContextOf(page)];
  const { nodes } = await bidi.send<{ nodes: SharedNode[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: '[data-overexposed]' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  for (const host of nodes) {
    const root = host.value.shadowRoot;
    if (!root) continue;
    await bidi.send('script.callFunction', {
      target: { context },
      awaitPromise: false,
      functionDeclaration: `(host, root) => {
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
      }`,
      arguments: [host, root].map(({ sharedId }) => ({ sharedId })),
    });
  }
}

async function resolve(debuggerSession: CDPSession, { backendNodeId }: DomNode): Promise<string> {
  const { object } = await debuggerSession.send('DOM.resolveNode', { backendNodeId });
  return object.objectId!;
}

/** The lines of the open card; empty if none is open. */
export async function cardText(page: Page): Promise<string> {
  await openShadowRoots(page);
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-overexposed]')];
    const cards = hosts.flatMap(
      (host) => host.shadowRoot?.querySelector<HTMLElement>('.card') ?? [],
    );
    const words = cards.flatMap((card) => [...card.querySelectorAll<HTMLElement>('[data-text]')]);
    return words.map(({ dataset }) => dataset.text!).join('\n');
  });
}
