import type { Translation } from '../translate';
import type { LetterMessages } from './en';

/** French: letters to publishers and authorities. */
export const fr: Translation<LetterMessages> = {
  subjectTook: {
    one: 'Ma photo dans {dataset}',
    many: 'Mes photos dans {dataset}',
    other: 'Mes photos dans {dataset}',
  },
  subjectIn: {
    one: 'Une photo de ma personne dans {dataset}',
    many: 'Des photos de ma personne dans {dataset}',
    other: 'Des photos de ma personne dans {dataset}',
  },
  subjectBoth: {
    one: 'Une photo prise par moi et où je figure, dans {dataset}',
    many: 'Des photos prises par moi et où je figure, dans {dataset}',
    other: 'Des photos prises par moi et où je figure, dans {dataset}',
  },
  hello: 'Madame, Monsieur,',
  openingTook: {
    one: 'La liste de fichiers du jeu de données {dataset} mentionne une photo sur Flickr que j’ai prise.',
    many: 'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr que j’ai prises.',
    other:
      'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr que j’ai prises.',
  },
  openingIn: {
    one: 'La liste de fichiers du jeu de données {dataset} mentionne une photo sur Flickr où je figure.',
    many: 'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr où je figure.',
    other:
      'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr où je figure.',
  },
  openingBoth: {
    one: 'La liste de fichiers du jeu de données {dataset} mentionne une photo sur Flickr que j’ai prise et où je figure.',
    many: 'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr que j’ai prises et où je figure.',
    other:
      'La liste de fichiers du jeu de données {dataset} mentionne des photos sur Flickr que j’ai prises et où je figure.',
  },
  identify: 'Mon compte Flickr est {account}.',
  askGdpr:
    'En vertu de l’article 15 du Règlement général sur la protection des données, je vous demande de me confirmer si vous traitez des données personnelles me concernant, d’où elles viennent, à quelles fins, à qui elles ont été communiquées et combien de temps elles sont conservées. En vertu de l’article 21, je m’oppose à ce traitement et, en vertu de l’article 17, je vous demande d’effacer ces données et d’en informer les destinataires, comme le prévoit l’article 19. Je vous prie de répondre dans un délai d’un mois, comme le prévoit l’article 12, paragraphe 3.',
  askUkGdpr:
    'En vertu de l’article 15 du UK GDPR, je vous demande de me confirmer si vous traitez des données personnelles me concernant, d’où elles viennent, à quelles fins, à qui elles ont été communiquées et combien de temps elles sont conservées. En vertu de l’article 21, je m’oppose à ce traitement et, en vertu de l’article 17, je vous demande d’effacer ces données et d’en informer les destinataires, comme le prévoit l’article 19. Je vous prie de répondre dans un délai d’un mois, comme le prévoit l’article 12, paragraphe 3.',
  askFadp:
    'En vertu de l’article 25 de la loi fédérale suisse sur la protection des données (LPD), je vous demande de m’indiquer si vous traitez des données personnelles me concernant, lesquelles, d’où elles viennent, dans quel but, à qui elles ont été communiquées et combien de temps elles sont conservées. Je m’oppose à ce traitement (article 30, alinéa 2, lettre b) et, en vertu de l’article 32, alinéa 2, je vous demande d’y mettre fin, de ne communiquer ces données à personne et de les effacer. Je vous prie de répondre dans les 30 jours, comme le prévoit l’article 25, alinéa 7.',
  askLgpd:
    'En vertu de l’article 18 de la loi générale brésilienne sur la protection des données (loi nº 13.709/2018), je vous demande de me confirmer si vous traitez des données personnelles me concernant (point I), de m’y donner accès (point II) et de m’indiquer avec qui vous les avez partagées (point VII). En vertu du paragraphe 2, je m’oppose à ce traitement et je vous demande d’effacer les données traitées en violation de la loi (point IV). Je vous prie de répondre dans un délai de 15 jours, comme le prévoit l’article 19, point II.',
  askAppi:
    'En vertu de l’article 33 de la loi japonaise sur la protection des informations personnelles (APPI), je vous demande de me communiquer les données que vous détenez à mon sujet et, en vertu de l’article 35, de cesser de les utiliser ou de les effacer, et de ne plus les fournir à des tiers. Je vous prie de le faire sans délai, comme le prévoient ces articles.',
  askCcpa:
    'En vertu des sections 1798.105 et 1798.110 du Code civil de Californie, je vous demande de m’indiquer quelles informations personnelles vous avez collectées à mon sujet, de quelles sources, à quelles fins et à qui elles ont été communiquées, et de les effacer. Je vous prie de répondre dans un délai de 45 jours, comme le prévoit la section 1798.130.',
  askNone: {
    one: 'Je vous demande de retirer cette photo, et tout ce qui en est tiré et permet d’identifier des personnes, du jeu de données et de chaque copie que vous distribuez, et de m’indiquer à qui vous l’avez remise.',
    many: 'Je vous demande de retirer ces photos, et tout ce qui en est tiré et permet d’identifier des personnes, du jeu de données et de chaque copie que vous distribuez, et de m’indiquer à qui vous les avez remises.',
    other:
      'Je vous demande de retirer ces photos, et tout ce qui en est tiré et permet d’identifier des personnes, du jeu de données et de chaque copie que vous distribuez, et de m’indiquer à qui vous les avez remises.',
  },
  bye: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  photos: {
    one: 'La photo\u00a0:',
    many: 'Les {count} de photos\u00a0:',
    other: 'Les {count} photos\u00a0:',
  },
  attached: {
    one: 'La photo est indiquée dans le tableau joint.',
    many: 'Les {count} de photos sont énumérées dans le tableau joint.',
    other: 'Les {count} photos sont énumérées dans le tableau joint.',
  },

  reminderSubject: 'Rappel\u00a0: {subject}',
  reminderOpening: {
    one: 'Le {date}, je vous ai écrit au sujet d’une photo qui figure dans la liste de fichiers du jeu de données {dataset}. Je n’ai pas reçu de réponse.',
    many: 'Le {date}, je vous ai écrit au sujet de photos qui figurent dans la liste de fichiers du jeu de données {dataset}. Je n’ai pas reçu de réponse.',
    other:
      'Le {date}, je vous ai écrit au sujet de photos qui figurent dans la liste de fichiers du jeu de données {dataset}. Je n’ai pas reçu de réponse.',
  },
  reminderAsk:
    'Je renouvelle ma demande ci-dessous et vous prie d’y répondre dans un délai de 14 jours.',
  reminderNext: 'Sans réponse d’ici là, je saisirai l’autorité compétente ({authority}).',

  overdueGdpr:
    'L’article 12, paragraphe 3, du Règlement général sur la protection des données donne un mois pour répondre. Ce délai a pris fin le {deadline}.',
  overdueUkGdpr:
    'L’article 12, paragraphe 3, du UK GDPR donne un mois pour répondre. Ce délai a pris fin le {deadline}.',
  overdueFadp:
    'L’article 25, alinéa 7, de la loi fédérale suisse sur la protection des données donne en règle générale 30 jours pour répondre. Ce délai a pris fin le {deadline}.',
  overdueLgpd:
    'L’article 19, point II, de la loi générale brésilienne sur la protection des données donne 15 jours pour répondre. Ce délai a pris fin le {deadline}.',
  overdueAppi:
    'L’article 33, paragraphe 2, de la loi japonaise sur la protection des informations personnelles exige une communication sans délai. Les deux semaines après lesquelles l’article 39 permet d’agir en justice ont pris fin le {deadline}.',
  overdueCcpa:
    'La section 1798.130 du Code civil de Californie donne 45 jours pour répondre. Ce délai a pris fin le {deadline}.',

  authorityGdpr: 'article 77 du Règlement général sur la protection des données',
  authorityUkGdpr: 'Information Commissioner’s Office',
  authorityFadp: 'Préposé fédéral à la protection des données et à la transparence, PFPDT',
  authorityLgpd: 'Autorité nationale brésilienne de protection des données, ANPD',
  authorityAppi: 'Commission japonaise de protection des informations personnelles, PPC',
  authorityCcpa: 'Agence californienne de protection de la vie privée, CPPA',

  complaintSubject: 'Plainte\u00a0: pas de réponse de l’éditeur de {dataset}',
  complaintOpening: 'Je porte plainte contre l’éditeur du jeu de données {dataset} ({publisher}).',
  complaintOpeningShort: 'Je porte plainte contre l’éditeur du jeu de données {dataset}.',
  complaintAsked:
    'Le {date}, j’ai demandé à l’éditeur de m’indiquer les données qu’il détient à mon sujet et de les effacer. Je n’ai pas reçu de réponse.',
  complaintAsk: 'Je vous demande d’examiner cette affaire et de m’informer de la suite donnée.',
};
