import { FolderPackFiles } from '../../../data-build/pack-files';
import { openPack } from '../../../lib/pack/pack';
import type { PackFiles } from '../../../lib/pack/types';
import { openInMemory } from '../../../lib/pack/in-memory-pack';
import { memoryInUse } from '../alone';
import { idsOf } from '../bench-pack';
import { type Answered, countFalse, drawQuestions, timeQuestions } from '../pack/questions';
import { median } from '../statistics';

/** Measurements of answering from a pack. Times are medians. */
export interface AnswerFigures extends Answered {
  /** Bytes of manifest and filter, read at each start, and of the directory, read on first use. */
  startBytes: number;
  directoryBytes: number;
  /** Bytes for a page of 100 listed photos from anywhere, with a pack that is not open yet. */
  pageBytes: number;
  pageMilliseconds: number;
  /** Memory of an open pack after very many questions, section by section. */
  heldBytes: number;
  /** Time per question, filter first, with the whole table in memory. */
  hitNanoseconds: number;
  missNanoseconds: number;
}

const PAGE = 100;
const PAGES = 30;
const QUESTIONS = 200_000;

// Measures one pack in a process of its own: answer.ts FOLDER
const files = new FolderPackFiles(process.argv[2]!);
const read = new Map<string, number>();
const counted: PackFiles = {
  async read(name, start, end) {
    const bytes = await files.read(name, start, end);
    read.set(name, (read.get(name) ?? 0) + bytes.length);
    return bytes;
  },
};
const ids = await idsOf(process.argv[2]!);
const { members, strangers } = drawQuestions(ids, QUESTIONS);

const pages: { bytes: number; milliseconds: number }[] = [];
for (let from = 0; from < PAGE * PAGES; from += PAGE) {
  const page = Array.from(members.subarray(from, from + PAGE), String);
  read.clear();
  const start = performance.now();
  await (await openPack(counted)).photos(page);
  const milliseconds = performance.now() - start;
  pages.push({ bytes: read.get('photos.dat')!, milliseconds });
}

const before = await memoryInUse();
const pack = await openPack(files);
const answered = await countFalse(
  async (asked) => {
    const found = await pack.photos(asked.map(String));
    return asked.map((id) => found.has(String(id)));
  },
  ids,
  QUESTIONS / 4,
);
const heldBytes = (await memoryInUse()) - before;

const whole = await openInMemory(files);
const has = (id: number): boolean => whole.answerOf(id) >= 0;
const figures: AnswerFigures = {
  startBytes: read.get('manifest.json')! + read.get('photos.gate')!,
  directoryBytes: read.get('photos.dir')!,
  pageBytes: median(pages.map(({ bytes }) => bytes)),
  pageMilliseconds: median(pages.map(({ milliseconds }) => milliseconds)),
  heldBytes,
  hitNanoseconds: timeQuestions(has, members),
  missNanoseconds: timeQuestions(has, strangers),
  ...answered,
};
await files.close();
console.log(JSON.stringify(figures));
