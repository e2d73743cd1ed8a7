import { toCsv } from '../../lib/reports/csv';
import { fileName, toJson, type Report } from '../../lib/reports/report';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { PaperReport } from './PaperReport';
import { Printable } from './Printable';
import { useReport, type ReportSource } from './use-report';

/** Saves what was found as a table, as data or on paper. */
export function SaveReport(props: ReportSource) {
  const t = useTexts();
  const report = useReport(props);
  const save = (extension: string, type: string, write: (made: Report) => string) => {
    if (report) saveFile(fileName(report, extension), new Blob([write(report)], { type }));
  };
  return (
    <div className="row">
      <button
        className="button"
        onClick={() => {
          save('csv', 'text/csv', toCsv);
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
