import { plainName } from '../archives/names';
import type { BaseList, DerivedSource } from '../sources/derived/types';
import { ListError } from '../sources/errors';
import { NO_PHOTO } from '../sources/rows';
import { DERIVED_SOURCES, SOURCES } from '../sources/sources';
import { Tally } from '../sources/tally';
import type { ListFile, Source } from '../sources/types';
import { fileText, type InputFile } from './file-text';

/** The number of characters that show what a file is: about 60 entries of FFHQ, which are the largest. */
const LENGTH = 1 << 18;

/** Whether a source reads a publisher's lists, rather than anybody's. */
export const isPublished = ({ dataset }: Source): boolean => dataset !== null;

/** The start of a file, from which its format is recognised. */
export class FileHead {
  private constructor(
    readonly file: InputFile,
    private readonly text: string,
  ) {}

  static async of(file: InputFile): Promise<FileHead> {
    let text = '';
    for await (const piece of fileText(file)) {
      text += piece;
      if (text.length >= LENGTH) break;
    }
    return new FileHead(file, text.slice(0, LENGTH));
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /**
   * The sources that find photos in it. If no publisher's does, also those that read its rows without an error
   * and know its name: some lists begin with rows about images from elsewhere, or have no others. A file that a
   * publisher's source reads and knows by name is not a person's own list.
   */
  async sources(): Promise<Source[]> {
    const finds: Source[] = [];
    const reads: Source[] = [];
    for (const source of SOURCES) {
      const takes = source.takes(plainName(this.file.name));
      if (source.onlyByName && !takes) continue;
      const tally = new Tally();
      if (!(await this.isReadBy((file) => source.read(file, tally)))) continue;
      if (tally.rowsWithPhoto > 0) finds.push(source);
      else if (takes && tally.rows > 0) reads.push(source);
    }
    // A generic source may take addresses elsewhere in a publisher's rows for photos.
    const found = finds.some(isPublished) ? finds : [...finds, ...reads];
    const name = plainName(this.file.name);
    const isNamed = found.some((source) => isPublished(source) && source.takes(name));
    return isNamed ? found.filter(isPublished) : found;
  }

  /** The sources that find keys of another list's photos in it. */
  async derivedSources(): Promise<DerivedSource[]> {
    const found: DerivedSource[] = [];
    for (const source of DERIVED_SOURCES) {
      let keys = 0;
      const resolve = () => {
        keys++;
        return NO_PHOTO;
      };
      const isRead = await this.isReadBy((file) => source.read(file, new Tally(), resolve));
      if (isRead && keys > 0) found.push(source);
    }
    return found;
  }

  /** Whether the file belongs to that base list. */
  async isOf(base: BaseList): Promise<boolean> {
    const tally = new Tally();
    return (await this.isReadBy((file) => base.read(file, tally))) && tally.rowsWithPhoto > 0;
  }

  private async isReadBy(read: (file: ListFile) => AsyncIterable<unknown>): Promise<boolean> {
    try {
      const batches = read({ name: this.file.name, text: once(this.text) })[Symbol.asyncIterator]();
      while (!(await batches.next()).done);
      return true;
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      // The start of a file may well end inside a row.
      return error.code === 'truncated';
    }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
