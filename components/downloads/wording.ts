import type { DownloadError, DownloadErrorCode } from '../../lib/downloads/errors';
import type { AppKey } from '../../lib/i18n/app/texts';
import { ImportError } from '../../lib/user-lists/import-error';
import { REFUSED } from '../user-lists/wording';

const FAILED = {
  offline: 'downloadFailedOffline',
  network: 'downloadFailedNetwork',
  busy: 'downloadFailedBusy',
  refused: 'downloadFailedRefused',
  webPage: 'downloadFailedWebPage',
  wrongBytes: 'downloadFailedWrongBytes',
  elsewhere: 'downloadFailedElsewhere',
  notAllowed: 'downloadFailedNotAllowed',
} as const satisfies Record<DownloadErrorCode, AppKey>;

/** The text for a failure: what happened, and what to do about it. */
export const failureText = (failure: DownloadError | ImportError): AppKey =>
  failure instanceof ImportError ? REFUSED[failure.code] : FAILED[failure.code];
