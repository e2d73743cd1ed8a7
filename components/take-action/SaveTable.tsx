import { useMemo } from 'react';
import { toCsv } from '../../lib/reports/csv';
import { fileName } from '../../lib/reports/report';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { nameOf } from '../photos/DatasetTags';
import { useReport, type ReportSource } from './use-report';

interface SaveTableProps extends Pick<ReportSource, 'photos' | 'answerer'> {
  dataset: string;
}

/** Saves the table to attach to a letter: the dataset's photos, without other datasets. */
export function SaveTable({ photos, answerer, dataset }: SaveTableProps) {
  const t = useTexts();
  const only = useMemo(
    () => photos.map((photo) => ({ ...photo, datasets: [dataset] })),
    [photos, dataset],
  );
  const report = useReport({ query: nameOf(dataset), photos: only, answerer });
  return (
    <button
      className="button"
      onClick={() => {
        if (!report) return;
        const file = new Blob([toCsv(report)], { type: 'text/csv' });
        saveFile(fileName(report, 'csv'), file);
      }}
    >
      {t('letterTable')}
    </button>
  );
}
