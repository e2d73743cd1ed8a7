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
  letterAdvice: 'Ceci est une lettre type, pas un conseil juridique.',

  letterSubject: 'Mes photos dans {dataset}',
  letterHello: 'Madame, Monsieur,',
  letterOpening:
    'La liste de fichiers du jeu de données {dataset} mentionne des photos que j’ai publiées sur Flickr. Elles sont énumérées à la fin de cette lettre.',
  letterAskGdpr:
    'En vertu de l’article 15 du Règlement général sur la protection des données, je vous demande de me confirmer si vous traitez des données personnelles me concernant, d’où elles viennent, à quelles fins, à qui elles ont été communiquées et combien de temps elles sont conservées. En vertu de l’article 21, je m’oppose à ce traitement et, en vertu de l’article 17, je vous demande d’effacer ces données et d’en informer les destinataires, comme le prévoit l’article 19. Je vous prie de répondre dans un délai d’un mois, comme le prévoit l’article 12, paragraphe 3.',
  letterAskUkGdpr:
    'En vertu de l’article 15 du UK GDPR, je vous demande de me confirmer si vous traitez des données personnelles me concernant, d’où elles viennent, à quelles fins, à qui elles ont été communiquées et combien de temps elles sont conservées. En vertu de l’article 21, je m’oppose à ce traitement et, en vertu de l’article 17, je vous demande d’effacer ces données et d’en informer les destinataires, comme le prévoit l’article 19. Je vous prie de répondre dans un délai d’un mois, comme le prévoit l’article 12, paragraphe 3.',
  letterAskCcpa:
    'En vertu des sections 1798.105 et 1798.110 du Code civil de Californie, je vous demande de m’indiquer quelles informations personnelles vous avez collectées à mon sujet, de quelles sources, à quelles fins et à qui elles ont été communiquées, et de les effacer. Je vous prie de répondre dans un délai de 45 jours, comme le prévoit la section 1798.130.',
  letterAskNone:
    'Je vous demande de retirer ces photos, et tout ce qui en est tiré et permet d’identifier des personnes, du jeu de données et de chaque copie que vous distribuez, et de m’indiquer à qui vous l’avez remis.',
  letterIdentify: 'Mon compte Flickr est {account}.',
  letterBye:
    'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  letterPhotos: { one: 'La photo', many: 'Les {count} de photos', other: 'Les {count} photos' },
  letterAttached: 'Les photos sont énumérées dans le tableau joint.',

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
  welcomePrivacy:
    'Ce que vous regardez et cherchez reste dans votre navigateur. Flickr n’est interrogé que si vous cliquez pour obtenir ce que lui seul sait.',
  welcomeSettings: 'Réglages et jeux de données',
  letterNotFor:
    'Aucune lettre pour {names}\u00a0: aucun éditeur ne diffuse cette liste. Cherchez d’abord les photos dans la liste d’un éditeur.',
  reportEvidence: 'Les listes où l’on a trouvé quelque chose',
  reportFile: 'Fichier de la liste',
  reportPhotosOf: 'Photos dans la liste\u00a0: {size}',
  reportNothingIn: 'Listes consultées sans résultat\u00a0:',
  reportNoFiles: 'On n’a pas noté quels fichiers ont été lus.',
};
