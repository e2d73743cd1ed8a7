import { InvalidArgumentError, Option } from 'commander';

/** Parses options that take a file or a folder. */
export function path(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

/**
 * A repeatable option that takes files or folders.
 * @param without describes what is used by default.
 */
export function paths(flags: string, description: string, without: string): Option {
  return new Option(flags, `${description}; may be repeated, each time with another`)
    .argParser((value: string, before: readonly string[]) => [...before, path(value)])
    .default([], without);
}

/** Parses options that take a whole number between two bounds. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (value >= from && value <= to) return value;
    throw new InvalidArgumentError(
      `It must be a whole number from ${from.toLocaleString('en')} to ${to.toLocaleString('en')}.`,
    );
  };
}

/** Parses options that take a day, such as `2026-11-29`. */
export function day(value: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (isDay) return value;
  throw new InvalidArgumentError('It must be a day, such as 2026-11-29.');
}
