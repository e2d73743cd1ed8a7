import { InvalidArgumentError } from 'commander';

/** For options that take a file or a folder. */
export function path(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

/** For options that may be repeated. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, path(value)];
}

/** For options that take a whole number between two bounds. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (value >= from && value <= to) return value;
    throw new InvalidArgumentError(
      `It must be a whole number from ${from.toLocaleString('en')} to ${to.toLocaleString('en')}.`,
    );
  };
}
