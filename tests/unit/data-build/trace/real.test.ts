import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listInput } from '../../../../data-build/inputs/list-input';
import { Progress } from '../../../../data-build/terminal';
import { traceRows } from '../../../../data-build/trace/trace';
import { openPack } from '../../../../lib/pack/pack';
import { toCsv } from '../../../../lib/reports/csv';
import { createReport } from '../../../../lib/reports/report';
import { findSource } from '../../../../lib/sources/sources';
import { blobFiles } from '../../../../lib/user-lists/blob-pack';
import { inputFile } from '../../../../lib/user-lists/file-text';
import { readList } from '../../../../lib/user-lists/read-list';
import { ownList } from '../../../../lib/user-lists/recognised';
import { whosePack } from '../../../../lib/user-lists/whose-pack';
import { hasShared, SHARED } from '../../../shared';

/** How a line of each list names the photo and, possibly, its owner: independent of the sources' code. */
const LINES: Record<string, RegExp> = {
  afw: /^(?<id>\d+)\s*$/,
  megaface: /^\d+\/(?<owner>\d+@N\d\d)\/(?<id>\d+)_/,
};

interface Row {
  file: string;
  at: string;
  sha256: string;
  text: string;
  photoId: string;
  owner: string | null;
}

const pathOf = (list: string, file = '') => join(SHARED, 'lists', list, file);
const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Every row of a list that names a photo, read naively. */
function rowsOf(list: string): Row[] {
  return readdirSync(pathOf(list)).flatMap((file) => {
    const bytes = readFileSync(pathOf(list, file));
    const sha256 = sumOf(bytes);
    return bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line, i) => {
        const text = line.replace(/\r$/, '');
        const groups = LINES[list]!.exec(text)?.groups;
        if (!groups) return [];
        const owner = groups.owner ?? null;
        return { file, at: `line ${i + 1}`, sha256, text, photoId: groups.id!, owner };
      });
  });
}

const quiet = new Progress({ isTTY: false, write: () => true });

describe.runIf(hasShared)('statements about real lists', () => {
  it.each(['afw', 'megaface'])('a trace prints exactly the rows of %s', async (list) => {
    const rows = rowsOf(list);
    const { photoId } = rows[Math.floor(rows.length / 3)]!;
    const subject = { photoId: Number(photoId) };
    const input = listInput(findSource(list)!, pathOf(list));
    const trace = await traceRows(photoId, subject, [input], quiet);
    const expected = rows.filter((row) => row.photoId === photoId);
    expect(trace.rows.map(({ dataset, ...row }) => [dataset, row])).toEqual(
      expected.map((row) => [list, row]),
    );
    expect(trace.searched.map(({ file, sha256 }) => [file, sha256])).toEqual(
      readdirSync(pathOf(list)).map((file) => [file, sumOf(readFileSync(pathOf(list, file)))]),
    );
  });

  it('a report on all photos of a list says what its rows say', async () => {
    const list = 'megaface';
    const rows = rowsOf(list);
    const files = readdirSync(pathOf(list)).map(
      (file) => new File([readFileSync(pathOf(list, file))], file),
    );
    const recognised = ownList(findSource(list)!, files.map(inputFile));
    const { name, files: packed } = await readList(list, recognised, [], () => undefined);
    const pack = whosePack(await openPack(blobFiles(packed)), name);
    const ids = [...new Set(rows.map(({ photoId }) => photoId))];
    const found = await pack.photos([...ids, '1', '2']);
    const photos = await Promise.all(
      [...found].map(async ([id, datasets]) => ({ id, owner: await pack.ownerOf(id), datasets })),
    );
    const report = await createReport({
      ...{ query: list, photos, made: new Date('2026-01-02'), nameOf: String },
      answerer: { manifests: [pack.manifest], failed: [], off: [] },
      extension: { version: '1', date: null },
    });
    expect(report.searched).toMatchObject([{ dataset: list, found: ids.length }]);
    const lines = parse<Record<string, string>>(toCsv(report), { columns: true });
    expect(new Set(lines.map(({ photo }) => photo))).toEqual(new Set(ids));
    const byPhoto = new Map(rows.map((row) => [row.photoId, row]));
    for (const line of lines) {
      const row = byPhoto.get(line.photo!)!;
      expect([line.dataset, line.files, line.sha256]).toEqual([list, row.file, row.sha256]);
      expect(
        rows.some(({ photoId, owner }) => photoId === line.photo && (owner ?? '') === line.owner),
      ).toBe(true);
    }
  });
});
