import type { ReactNode } from 'react';
import {
  USER_KINDS,
  type Askable,
  type Dataset,
  type Fact,
  type ListKey,
  type Matchable,
  type User,
} from '../../lib/catalogue/schema';
import type { AppKey, AppTranslate } from '../../lib/i18n/app/texts';
import { useApp, useTexts } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import { CatalogueText } from './CatalogueText';
import { Contact, PaperLink, StatusText, Users } from './fact-values';
import { Outside } from '../app/Outside';

export interface FactRow {
  label: string;
  fact: Fact<unknown> & Pick<User, 'also'>;
  content: ReactNode;
}

const LIST_KEYS = { photo: 'listPhoto', nsid: 'listNsid', alias: 'listAlias' } as const;
const MATCHES = { yes: 'matchYes', partly: 'matchPartly', no: 'matchNo' } as const;

const USERS = {
  made: 'usersMade',
  'trained-or-tested': 'usersTrained',
  obtained: 'usersObtained',
  cited: 'usersCited',
  sued: 'usersSued',
} as const;

/** The labels of a dataset's facts. */
export const FACT_LABELS = {
  fullName: 'factFullName',
  year: 'factYear',
  purpose: 'factPurpose',
  howFlickr: 'factHowFlickr',
  authors: 'factAuthors',
  institutions: 'factInstitutions',
  countries: 'factCountries',
  photos: 'factPhotos',
  flickrPhotos: 'factFlickrPhotos',
  faces: 'factFaces',
  people: 'factPeople',
  members: 'factMembers',
  listGives: 'factList',
  matchable: 'factMatch',
  status: 'factStatus',
  licence: 'factLicence',
  paper: 'factPaper',
  homepage: 'factHomepage',
  knownUsers: 'factUsers',
  parents: 'factParents',
  removal: 'factRemoval',
} as const satisfies Partial<Record<keyof Dataset, AppKey>> & Record<Askable, AppKey>;

/** The labels of a dataset's unknown facts. */
export const useUnknown = ({ unknown = [] }: Dataset): string[] => {
  const t = useTexts();
  return unknown.map((field) => t(FACT_LABELS[field]));
};

/** A dataset's facts, in reading order. */
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
  for (const kind of USER_KINDS)
    for (const users of bySource(dataset.knownUsers?.filter((user) => user.kind === kind)))
      add(USERS[kind], users, (value) => <Users names={value} outcome={users.outcome} />);
  for (const parents of bySource(dataset.parents))
    add('factParents', parents, (ids) => names(ids.map(nameOf)));
  add('factRemoval', dataset.removal, (value) => <Contact removal={value} />);
  return rows;
}

type Grouped = Fact<string[]> & Pick<User, 'also' | 'outcome'>;

/** Facts of one kind, grouped by source; a fact with a note stays separate. */
function bySource(facts: readonly (Fact<string> & Partial<User>)[] = []): Grouped[] {
  const groups: Grouped[] = [];
  for (const { value, ...rest } of facts) {
    const group = groups.find(
      ({ source, also, note, outcome }) =>
        source === rest.source &&
        also === rest.also &&
        note === rest.note &&
        outcome === rest.outcome,
    );
    if (group) group.value.push(value);
    else groups.push({ ...rest, value: [value] });
  }
  return groups;
}

const listText = (keys: readonly ListKey[], t: AppTranslate) =>
  keys.length > 0 ? keys.map((key) => t(LIST_KEYS[key])).join(', ') : t('listNothing');

const matchText = (value: Matchable, t: AppTranslate) => (
  <>
    {t(MATCHES[value.answer])}
    {value.answer !== 'yes' && (
      <>
        . <CatalogueText text={value.reason} />
      </>
    )}
  </>
);
