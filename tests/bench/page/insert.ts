/** What goes into a page, and when it is done. */
export interface Insertion {
  /** Tiles of a list. */
  html: string;
  /** How many badges they get; none on a page where nobody flags. */
  badges: number;
}

/** Runs in a page: milliseconds from the insertion to the frame that shows the last badge. */
export async function timeToPaint({ html, badges }: Insertion): Promise<number> {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const list = document.querySelector('.photo-list-view')!;
  const standing = () => document.querySelectorAll('[data-overexposed]').length;
  const before = standing();
  return new Promise((done) => {
    // No function here has a name: what runs the benchmarks would wrap it in a helper of its own.
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

/** When bare hosts are put on a page: with the tiles, or once the frame with these is painted. */
export type Moment = 'at once' | 'next frame';

/**
 * Runs in a page that no extension touches: once tiles are inserted, puts badges on the first of
 * them that are as little as they can be, hosts with an empty shadow root.
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
