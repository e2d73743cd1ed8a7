import type { ReactNode } from 'react';
import type { Askable, Dataset, Fact, ListKey, Matchable } from '../../lib/catalogue/schema';
import type { AppKey, AppTranslate } from '../../lib/i18n/app/texts';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import { Contact, PaperLink, StatusText } from './fact-values';
import { Outside } from '../app/Outside';

export interface FactRow {
  label: string;
  /** Null where it is not known. */
  fact: Fact<unknown> | null;
  content: ReactNode;
}

const LIST_KEYS = { photo: 'listPhoto', nsid: 'listNsid', alias: 'listAlias' } as const;
const MATCHES = { yes: 'matchYes', partly: 'matchPartly', no: 'matchNo' } as const;

const LABELS: Record<Askable, AppKey> = {
  year: 'factYear',
  authors: 'factAuthors',
  institutions: 'factInstitutions',
  countries: 'factCountries',
  photos: 'factPhotos',
  faces: 'factFaces',
  people: 'factPeople',
  licence: 'factLicence',
  status: 'factStatus',
  paper: 'factPaper',
  knownUsers: 'factUsers',
  listGives: 'factList',
  removal: 'factRemoval',
};

/** The facts that a dataset has, in the order of reading, and then what is not known of it. */
export function useFactRows(dataset: Dataset): FactRow[] {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const rows: FactRow[] = [];
  const add = <T,>(key: AppKey, fact: Fact<T> | undefined, show: (value: T) => ReactNode) => {
    if (fact) rows.push({ label: t(key), fact, content: show(fact.value) });
  };
  const text = (value: string) => (
    <span lang="en" dir="ltr">
      {value}
    </span>
  );
  const names = (value: readonly string[]) => text(value.join(', '));
  const count = (value: number) => number.format(value);

  add('factFullName', dataset.fullName, text);
  add('factYear', dataset.year, String);
  add('factPurpose', dataset.purpose, text);
  add('factHowFlickr', dataset.howFlickr, text);
  add('factAuthors', dataset.authors, names);
  add('factInstitutions', dataset.institutions, names);
  add('factCountries', dataset.countries, (codes) =>
    codes.map((code) => countries.of(code) ?? code).join(', '),
  );
  add('factPhotos', dataset.photos, count);
  add('factFlickrPhotos', dataset.flickrPhotos, count);
  add('factFaces', dataset.faces, count);
  add('factPeople', dataset.people, count);
  add('factList', dataset.listGives, (keys) => listText(keys, t));
  add('factMatch', dataset.matchable, (value) => matchText(value, t));
  add('factStatus', dataset.status, (value) => <StatusText status={value} />);
  add('factLicence', dataset.licence, text);
  add('factPaper', dataset.paper, (value) => <PaperLink paper={value} />);
  add('factHomepage', dataset.homepage, (url) => <Outside href={url}>{url}</Outside>);
  for (const user of dataset.knownUsers ?? []) add('factUsers', user, text);
  for (const parent of dataset.parents ?? []) add('factParents', parent, nameOf);
  add('factRemoval', dataset.removal, (value) => <Contact removal={value} />);
  for (const field of dataset.unknown ?? []) {
    rows.push({ label: t(LABELS[field]), fact: null, content: t('unknown') });
  }
  return rows;
}

const listText = (keys: readonly ListKey[], t: AppTranslate) =>
  keys.length > 0 ? keys.map((key) => t(LIST_KEYS[key])).join(', ') : t('listNothing');

const matchText = (value: Matchable, t: AppTranslate) => (
  <>
    {t(MATCHES[value.answer])}
    {value.answer !== 'yes' && (
      <span lang="en" dir="ltr">
        . {value.reason}
      </span>
    )}
  </>
);
