import { useCallback } from 'react';
import { shownName } from '../../lib/catalogue/shown-ids';
import { createReport, type Report, type ReportOptions } from '../../lib/reports/report';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { thisExtension } from '../index-info/this-extension';

export type ReportSource = Pick<ReportOptions, 'query' | 'byMember' | 'photos' | 'answerer'>;

/** The report of what was found, dated when it was found; null until it is ready. */
export function useReport({
  query,
  byMember = false,
  photos,
  answerer,
}: ReportSource): Report | null {
  const t = useTexts();
  const make = useCallback(
    () =>
      createReport({
        ...{ query, byMember, photos, answerer },
        made: new Date(),
        extension: thisExtension(),
        nameOf: (id) => shownName(id, t),
      }),
    [query, byMember, photos, answerer, t],
  );
  // The last report stays while a new one is made, so that printing is not interrupted.
  return useNewest(useLoad(make));
}
