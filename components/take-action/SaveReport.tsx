import type { Manifest } from '../../lib/pack/types';
import { toCsv } from '../../lib/reports/csv';
import { fileName, toJson, type Report } from '../../lib/reports/report';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { useDatasetName } from '../photos/use-dataset-name';
import { PaperReport } from './PaperReport';
import { Printable } from './Printable';
import { useReport, type ReportSource } from './use-report';

interface SaveReportProps extends ReportSource {
  manifests: readonly Manifest[];
}

/** Saves what was found as a table, as data or on paper. */
export function SaveReport(props: SaveReportProps) {
  const t = useTexts();
  const nameOf = useDatasetName();
  const report = useReport(props);
  const save = (extension: string, type: string, write: (made: Report) => string) => {
    if (report) saveFile(fileName(report, extension), new Blob([write(report)], { type }));
  };
  return (
    <div className="row">
      <button
        className="button"
        onClick={() => {
          save('csv', 'text/csv', (made) => toCsv(made, nameOf));
        }}
      >
        {t('reportCsv')}
      </button>
      <button
        className="button"
        onClick={() => {
          save('json', 'application/json', toJson);
        }}
      >
        {t('reportJson')}
      </button>
      {report && (
        <Printable label={t('reportPrint')}>
          <PaperReport report={report} />
        </Printable>
      )}
    </div>
  );
}
