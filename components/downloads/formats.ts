import { sizeOf } from '../index-info/size-of';

/** Formats sizes, speeds and durations in a language. */
export function formats(language: string) {
  const format = (unit: string, digits: number) => {
    const number = new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      maximumFractionDigits: digits,
    });
    return (value: number) => number.format(value);
  };
  const speed = format('megabyte-per-second', 1);
  const [seconds, minutes] = [format('second', 0), format('minute', 0)];
  return {
    size: (bytes: number) => sizeOf(bytes, language),
    /** @param rate in bytes per second. */
    speed: (rate: number) => speed(rate / 1e6),
    /** @param time in seconds; rounded up, so that the time left is never zero. */
    duration: (time: number) =>
      time < 100 ? seconds(Math.ceil(time)) : minutes(Math.ceil(time / 60)),
  };
}
