/**
 * Sends one value at a time; of the values passed while a send is under way, only the last is sent
 * afterwards.
 * @param send its failures are ignored
 */
export function latest<T>(send: (value: T) => Promise<unknown>): (value: T) => void {
  let isBusy = false;
  let next: { value: T } | null = null;
  const start = async (first: T) => {
    isBusy = true;
    for (let now: { value: T } | null = { value: first }; now; now = next) {
      next = null;
      await send(now.value).catch(() => undefined);
    }
    isBusy = false;
  };
  return (value) => {
    if (isBusy) next = { value };
    else void start(value);
  };
}
