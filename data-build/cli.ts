import { resolve } from 'node:path';
import { main } from './main';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await main(process.argv.slice(2), {
  terminal: process,
  lists: resolve(import.meta.dirname, 'lists'),
});
