import type { ChosenFile } from '../../lib/own-photos/types';

/** The files of a file picker, with their paths if it picks folders. */
export const pickedFiles = (files: Iterable<File>): ChosenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/**
 * The dropped files, and those in dropped folders. Call it synchronously in the event's handler: afterwards the
 * browser empties the data.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  // Data dragged from a page contains texts too.
  const entries = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry());
  const loose = pickedFiles(files);
  // Files created by scripts, as in tests, have no entries.
  if (entries.length === 0 || entries.includes(null)) return loose;
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader returns about a hundred entries at a time, and none at the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return;
    for (const each of batch) await walk(each, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
