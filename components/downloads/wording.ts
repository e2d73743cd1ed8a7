import type { GetError, GetErrorCode } from '../../lib/downloads/errors';
import type { AppKey } from '../../lib/i18n/app/texts';
import { ImportError } from '../../lib/user-lists/import-error';
import { REFUSED } from '../user-lists/wording';

const FAILED = {
  offline: 'getFailedOffline',
  network: 'getFailedNetwork',
  busy: 'getFailedBusy',
  refused: 'getFailedRefused',
  webPage: 'getFailedWebPage',
  wrongBytes: 'getFailedWrongBytes',
  elsewhere: 'getFailedElsewhere',
  notAllowed: 'getFailedNotAllowed',
} as const satisfies Record<GetErrorCode, AppKey>;

/** The text for a failure: what happened, and what to do about it. */
export const failureText = (failure: GetError | ImportError): AppKey =>
  failure instanceof ImportError ? REFUSED[failure.code] : FAILED[failure.code];
