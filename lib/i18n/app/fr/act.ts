import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** French: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: 'Enregistrer ce qui a été trouvé',
  reportCsv: 'Tableau (CSV)',
  reportJson: 'Données (JSON)',
  reportPrint: 'Imprimer',
  reportFor: 'Rapport pour {query}',
  reportMade: 'Établi le {date} à partir de listes de {photos} photos',
  reportIndex: 'Empreinte de l’index\u00a0: {id}',
  reportPhoto: 'Photo',
  reportDatasets: 'Jeux de données',
  posted: 'Mise en ligne',
  postedSince: '{date} ou plus tard',
  sortBy: 'Trier par',
  sortNumber: 'Numéro',
  sortOldest: 'Les plus anciennes d’abord',
  sortNewest: 'Les plus récentes d’abord',
  postedYear: 'Année de mise en ligne',
  postedAny: 'Toutes les années',
  postedNote:
    'La période est celle où des photos aux numéros proches ont été mises en ligne\u202f; les membres peuvent changer la date.',

  actTitle: 'Que puis-je faire\u202f?',
  actCan: 'Ce qu’une demande peut obtenir',
  actCanRemove: 'Un éditeur peut retirer vos photos de ce qu’il distribue encore.',
  actCanTell:
    'Certaines lois obligent un éditeur à dire ce qu’il détient sur vous, et d’où cela vient.',
  actCannot: 'Ce qu’elle ne peut pas obtenir',
  actCannotCopies: 'Les copies que d’autres ont téléchargées ne peuvent pas être rappelées.',
  actCannotTrained: 'Ce qui a été entraîné avec les photos ne les oublie pas.',
  actFlickr:
    'Sur Flickr, vous pouvez rendre des photos privées ou changer leur licence. Cela peut les tenir hors des listes à venir, pas de celles déjà faites.',
  actWho: 'À qui s’adresser',
  actWhoUnknown: 'Nous ne connaissons aucun contact.',

  letterTitle: 'Une lettre à l’éditeur',
  letterLead:
    'Faite à partir des photos trouvées. C’est vous qui l’envoyez, si vous voulez\u00a0: rien n’est envoyé d’ici.',
  letterDataset: 'Jeu de données',
  letterLaw: 'Loi à invoquer',
  letterGdpr: 'RGPD (Union européenne)',
  letterUkGdpr: 'UK GDPR (Royaume-Uni)',
  letterCcpa: 'CCPA (Californie)',
  letterNone: 'Aucune',
  letterLanguage: 'Langue de la lettre',
  letterNameLabel: 'Votre nom',
  letterText: 'Lettre',
  letterMail: 'Ouvrir dans la messagerie',
  letterMailLong:
    'La liste est trop longue pour un lien de courriel. Joignez plutôt le tableau enregistré.',
  letterCcpaNote:
    'Le CCPA s’impose aux entreprises, pas aux universités ni aux organismes publics.',
  letterGdprNote:
    'La recherche bénéficie d’exceptions à l’effacement. Le droit de savoir ce qui est détenu demeure le plus souvent.',
  letterRole: {
    one: 'Qu’est cette photo pour vous\u202f?',
    many: 'Que sont ces photos pour vous\u202f?',
    other: 'Que sont ces photos pour vous\u202f?',
  },
  roleTook: { one: 'Je l’ai prise', many: 'Je les ai prises', other: 'Je les ai prises' },
  roleIn: { one: 'J’y figure', many: 'J’y figure', other: 'J’y figure' },
  roleBoth: 'Les deux',
  letterSample:
    'Ce qui a été trouvé vient de données d’exemple, inventées\u00a0: il n’y a personne à qui écrire.',
  letterTable: 'Tableau de ces photos (CSV)',
  letterFadp: 'LPD (Suisse)',
  letterLgpd: 'LGPD (Brésil)',
  letterAppi: 'APPI (Japon)',
  letterFadpNote:
    'Une recherche dont les résultats ne désignent personne peut justifier de continuer.',
  letterLgpdNote:
    'La LGPD s’impose à qui collecte des données au Brésil ou y propose des services. L’essentiel ne s’applique pas aux travaux universitaires.',
  letterAppiNote:
    'L’APPI s’impose aux entreprises du Japon, et à celles de l’étranger qui proposent quelque chose aux personnes qui s’y trouvent. La recherche universitaire bénéficie d’exceptions.',
  letterAdvice: 'Ceci est une lettre type, pas un conseil juridique.',

  sentTitle: 'Lettres envoyées',
  sentMark: 'J’ai envoyé cette lettre',
  sentMarkNote: 'Dites-le, et elle est notée ici avec le délai de réponse.',
  sentKept:
    'Notée. Elle figure sous «\u00a0Lettres envoyées\u00a0», aussi dans «\u00a0Vos photos\u00a0».',
  sentOn: 'envoyée le {date}, photos\u00a0: {count}',
  sentDue: 'délai de réponse jusqu’au {date}',
  sentOver: 'Le délai de réponse a pris fin le {date}. Sans réponse, vous pouvez écrire à nouveau.',
  sentNoLaw: 'elle n’invoque aucune loi, donc aucun délai',
  sentCalendar: 'Fichier de calendrier',
  sentReminder: 'Écrire un rappel',
  sentComplaint: 'Écrire une plainte',
  sentAuthority: 'Où porter plainte',
  sentForget: 'Oublier cette lettre',
  calendarDue: 'Réponse attendue\u00a0: {dataset}',
  calendarText:
    'Lettre du {date} au sujet de photos dans {dataset}. Sans réponse, Overexposed a la suivante.',
  dataLetters:
    'Les lettres que vous dites avoir envoyées\u00a0: à qui, quand et au sujet de quelles photos.',

  welcomeTitle: 'Vos photos sont-elles dans un jeu de données de reconnaissance faciale\u202f?',
  welcomeLead:
    'Des chercheurs et des entreprises ont collecté des millions de photos sur Flickr pour apprendre aux machines à reconnaître des visages. Overexposed marque, pendant que vous naviguez, celles qui figurent dans leurs listes de fichiers.',
  welcomeMarkTitle: 'Cherchez ce signe',
  welcomeMarkText:
    'Il se trouve sur les photos et les membres qui figurent dans une liste. Cliquez dessus pour voir laquelle, à quoi servait le jeu de données et ce que vous pouvez faire.',
  welcomeMarkPicture: 'Une photo avec dans son coin une étiquette ambre où on lit MegaFace',
  welcomeButtonTitle: 'Épinglez le bouton',
  welcomeButtonText:
    'Ouvrez le menu des extensions du navigateur et épinglez Overexposed. Son bouton compte les photos marquées d’une page et cherche membres et photos.',
  welcomeTryTitle: 'Essayez une recherche',
  welcomeTryText:
    'Votre propre nom d’utilisateur Flickr est un bon début. La réponse vient de cet appareil.',
  welcomeSettings: 'Réglages et jeux de données',
  letterNotFor:
    'Aucune lettre pour {names}\u00a0: aucun éditeur ne diffuse cette liste. Cherchez d’abord les photos dans la liste d’un éditeur.',
  reportEvidence: 'Les listes où l’on a trouvé quelque chose',
  reportFile: 'Fichier de la liste',
  reportPhotosOf: 'Photos dans la liste\u00a0: {size}',
  reportNothingIn: 'Listes consultées sans résultat\u00a0:',
  reportNoFiles: 'On n’a pas noté quels fichiers ont été lus.',
};
