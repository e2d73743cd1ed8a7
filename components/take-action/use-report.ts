import { useCallback } from 'react';
import type { Manifest } from '../../lib/pack/types';
import { thisExtension } from '../index-info/this-extension';
import type { FoundPhoto } from '../../lib/reports/found';
import { createReport, type Report } from '../../lib/reports/report';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';

export interface ReportSource {
  query: string;
  photos: readonly FoundPhoto[];
  manifests: readonly Manifest[];
}

/** The report of what was found, dated when it was found; null until it is made. */
export function useReport({ query, photos, manifests }: ReportSource): Report | null {
  const make = useCallback(
    () => createReport(query, photos, manifests, new Date(), thisExtension()),
    [query, photos, manifests],
  );
  // What is being printed stays while it is made anew.
  return useNewest(useLoad(make));
}
