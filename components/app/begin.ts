/** A way to load something; the signal says that it is no longer wanted. */
export type Load<T> = (signal: AbortSignal) => Promise<T>;

interface Begun<T> {
  promise: Promise<T>;
  /** What it brought, once it has. */
  result: { value: T } | null;
}

const begun = new Map<unknown, Begun<unknown>>();

/**
 * Begins to load before there is a view to show it in. The first that loads the same takes it
 * over, and has it at once if it is there by then.
 * @returns what it brings, for whoever cannot wait for the view.
 */
export function begin<T>(load: Load<T>): Promise<T> {
  const entry: Begun<T> = { promise: load(new AbortController().signal), result: null };
  begun.set(load, entry);
  entry.promise.then(
    (value) => {
      entry.result = { value };
    },
    // A failure is told to whoever takes it over.
    () => undefined,
  );
  return entry.promise;
}

/** What was begun, to take over or only to look at. */
export const begunLoad = <T>(load: Load<T>) => begun.get(load) as Begun<T> | undefined;

/** Loads, or takes over what was begun. */
export function takeOver<T>(load: Load<T>, signal: AbortSignal): Promise<T> {
  const known = begunLoad(load);
  begun.delete(load);
  return known ? known.promise : load(signal);
}
