/**
 * Reads properties of a page's nodes as the browser defines them. `<form><input name="parentElement">`
 * makes the input the form's `parentElement`, and `<img name="querySelector">` shadows the document's
 * method, in content scripts too. The getters and methods of a prototype cannot be replaced by markup.
 */

type Code = (this: EventTarget, ...args: unknown[]) => unknown;

/** The getter or method of that name in the node's prototypes; undefined if none has it. */
function definedFor(node: EventTarget, name: string): Code | undefined {
  for (
    let prototype = Object.getPrototypeOf(node) as object | null;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const found: { get?: Code; value?: Code } | undefined = Object.getOwnPropertyDescriptor(
      prototype,
      name,
    );
    if (found) return found.get ?? found.value;
  }
  return undefined;
}

/**
 * A function that calls a method on any node that has it. The first node it is called with decides which
 * prototype the method is taken from.
 */
export function caller(name: string): (node: EventTarget, ...args: unknown[]) => unknown {
  let method: Code | undefined;
  return (node, ...args) => (method ??= definedFor(node, name))!.call(node, ...args);
}

/** A function that reads a property of any node that has it. */
export function reader<N extends Node, K extends keyof N & string>(name: K): (node: N) => N[K] {
  let get: Code | undefined;
  return (node) => (get ??= definedFor(node, name))!.call(node) as N[K];
}

/** Reads a property that not every browser has; undefined in those that lack it. */
export const readIfKnown = (node: Node, name: string): unknown =>
  definedFor(node, name)?.call(node);
