/**
 * Makes every property of every node in a document fail unless it is read through its prototype. Forms
 * expose their fields as properties by name, and documents their images; jsdom supports neither.
 */
export function clobber(document: Document): void {
  for (const node of [document, ...document.querySelectorAll('*')]) clobberNode(node);
}

function clobberNode(node: Node): void {
  const tag = node.nodeName.toLowerCase();
  for (
    let prototype = Object.getPrototypeOf(node) as object;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    const defined = Object.getOwnPropertyDescriptors(prototype) as Record<
      string,
      { get?: () => unknown; value?: unknown }
    >;
    for (const [name, real] of Object.entries(defined)) {
      if (Object.hasOwn(node, name)) continue;
      Object.defineProperty(node, name, {
        configurable: true,
        get() {
          // jsdom implements in JavaScript what browsers do internally.
          const [, , reader] = new Error().stack!.split('\n');
          if (reader!.includes('node_modules'))
            return real.get ? Reflect.apply(real.get, node, []) : real.value;
          throw new Error(`${name} of <${tag}> is what the page says it is.`);
        },
      });
    }
  }
}
