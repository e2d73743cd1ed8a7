import { describe, expect, it } from 'vitest';
import { droppedFiles, pickedFiles } from '../../../../components/own-photos/chosen-files';

const file = (name: string) => new File(['x'], name);

/** An entry as browsers represent a file, or a folder with entries in batches. */
const fileEntry = (path: string) => ({
  isFile: true,
  fullPath: path,
  file: (resolve: (file: File) => void) => {
    resolve(file(path.slice(path.lastIndexOf('/') + 1)));
  },
});
const folderEntry = (...batches: object[][]) => ({
  isFile: false,
  createReader: () => ({
    readEntries: (resolve: (entries: object[]) => void) => {
      resolve(batches.shift() ?? []);
    },
  }),
});
const item = (entry: object | null, kind = 'file') => ({ kind, webkitGetAsEntry: () => entry });
const drop = (items: object[], files: File[] = []) =>
  droppedFiles({ items, files } as unknown as DataTransfer);
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('dropped files', () => {
  it('include those in folders, however many batches that takes', async () => {
    const inner = folderEntry([fileEntry('/a/b/3.json')]);
    const folder = folderEntry([fileEntry('/a/1.json')], [fileEntry('/a/2.json'), inner]);
    const files = await drop([item(folder), item(fileEntry('/4.zip'))]);
    expect(paths(files)).toEqual(['a/1.json', 'a/2.json', 'a/b/3.json', '4.zip']);
    expect(files.map((one) => one.file.name)).toEqual(['1.json', '2.json', '3.json', '4.zip']);
  });

  it('are found among dropped texts', async () => {
    const folder = folderEntry([fileEntry('/a/1.json')]);
    expect(paths(await drop([item(null, 'string'), item(folder)]))).toEqual(['a/1.json']);
  });

  it('are taken directly if the browser has no entries for them', async () => {
    expect(paths(await drop([item(null)], [file('1.zip')]))).toEqual(['1.zip']);
  });
});

it('chosen in a folder have their paths, others their names', () => {
  const inFolder = Object.assign(file('1.json'), { webkitRelativePath: 'a/1.json' });
  const files = [inFolder, file('2.zip')] as unknown as FileList;
  expect(paths(pickedFiles(files))).toEqual(['a/1.json', '2.zip']);
});
