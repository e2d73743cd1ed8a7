import type { LetterKey } from '../i18n/letters/texts';

/** Laws that give a person rights over data held about them; `none` if a letter cites no law. */
export const LAWS = ['gdpr', 'uk-gdpr', 'fadp', 'lgpd', 'appi', 'ccpa', 'none'] as const;

/** The law that a letter cites. */
export type Law = (typeof LAWS)[number];

/** How long a publisher has to answer a request. */
export type Term = { months: number } | { days: number };

/** A law's provisions on requests and unanswered requests. */
export interface LawFacts {
  term: Term;
  /** Where to complain about a missing answer. */
  authority: string;
  /** The key of the letter's paragraph. */
  ask: LetterKey;
  overdue: LetterKey;
  authorityName: LetterKey;
}

/** Each with the address of the law's text. */
export const LAW_FACTS: Record<Exclude<Law, 'none'>, LawFacts> = {
  // Articles 12(3), 15, 17, 19, 21 and 77: https://eur-lex.europa.eu/eli/reg/2016/679/oj
  gdpr: {
    term: { months: 1 },
    authority: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
    ask: 'askGdpr',
    overdue: 'overdueGdpr',
    authorityName: 'authorityGdpr',
  },
  // The same articles: https://www.legislation.gov.uk/eur/2016/679
  'uk-gdpr': {
    term: { months: 1 },
    authority: 'https://ico.org.uk/make-a-complaint/',
    ask: 'askUkGdpr',
    overdue: 'overdueUkGdpr',
    authorityName: 'authorityUkGdpr',
  },
  // Articles 25, 30, 32 and 49: https://www.fedlex.admin.ch/eli/cc/2022/491/en
  fadp: {
    term: { days: 30 },
    authority: 'https://www.edoeb.admin.ch/',
    ask: 'askFadp',
    overdue: 'overdueFadp',
    authorityName: 'authorityFadp',
  },
  // Articles 18 and 19: https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm
  lgpd: {
    term: { days: 15 },
    authority: 'https://www.gov.br/anpd/',
    ask: 'askLgpd',
    overdue: 'overdueLgpd',
    authorityName: 'authorityLgpd',
  },
  // Articles 33, 35 and 39; the last allows court action two weeks after the request has arrived:
  // https://laws.e-gov.go.jp/law/415AC0000000057
  appi: {
    term: { days: 14 },
    authority: 'https://www.ppc.go.jp/',
    ask: 'askAppi',
    overdue: 'overdueAppi',
    authorityName: 'authorityAppi',
  },
  // Sections 1798.105, 1798.110, 1798.130(a)(2)(A) and 1798.199.45:
  // https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CIV&division=3.&title=1.81.5.&part=4.
  ccpa: {
    term: { days: 45 },
    authority: 'https://cppa.ca.gov/webapplications/complaint',
    ask: 'askCcpa',
    overdue: 'overdueCcpa',
    authorityName: 'authorityCcpa',
  },
};
