import { resolve } from 'node:path';
import { describeError, main } from './main';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has enough, such as `head`, closes the pipe: not an error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`error: standard output: ${describeError(error)}\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2), {
  terminal: process,
  lists: resolve(import.meta.dirname, 'lists'),
});
