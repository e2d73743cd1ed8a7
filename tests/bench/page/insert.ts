/** What is inserted into a page, and how to recognise that it is done. */
export interface Insertion {
  /** Tiles of a list. */
  html: string;
  /** How many badges they get; 0 on a page where nothing flags. */
  badges: number;
}

/** Runs in a page: milliseconds from the insertion to the frame that shows the last badge. */
export async function timeToPaint({ html, badges }: Insertion): Promise<number> {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const list = document.querySelector('.photo-list-view')!;
  const standing = () => document.querySelectorAll('[data-overexposed]').length;
  const before = standing();
  return new Promise((done) => {
    // No function here has a name: the benchmark runner would wrap it in a helper that the page lacks.
    const observer = new MutationObserver(() => {
      if (standing() < before + badges) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          done(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    observer.observe(list, { childList: true, subtree: true });
    const start = performance.now();
    list.append(...parsed.children);
  });
}

/** When bare hosts are inserted: with the tiles, or after the frame that shows the tiles was painted. */
export type Moment = 'at once' | 'next frame';

/**
 * Runs in a page without the extension: when tiles are inserted, adds minimal badges to the first of them,
 * hosts with an empty shadow root.
 */
export function awaitBareHosts({ badges, moment }: { badges: number; moment: Moment }): void {
  const inserted = new Promise<Node[]>((resolve) => {
    const observer = new MutationObserver((records) => {
      observer.disconnect();
      resolve(records.flatMap(({ addedNodes }) => [...addedNodes]));
    });
    observer.observe(document.querySelector('.photo-list-view')!, { childList: true });
  });
  const due =
    moment === 'at once'
      ? inserted
      : inserted.then(
          (nodes) =>
            new Promise<Node[]>((resolve) => {
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  resolve(nodes);
                };
                port2.postMessage(null);
              });
            }),
        );
  void due.then((nodes) => {
    for (const node of nodes.slice(0, badges)) {
      const host = document.createElement('span');
      host.dataset.overexposed = 'photo';
      host.attachShadow({ mode: 'closed' });
      node.appendChild(host);
    }
  });
}
