import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** French: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: 'Recherche',
  navDatasets: 'Jeux de données',
  navStory: 'Histoire',
  navIndex: 'Index',
  navSettings: 'Réglages',
  navPrivacy: 'Vie privée',
  navAbout: 'À propos',
  navLabel: 'Rubriques',

  settingsTitle: 'Réglages',
  theme: 'Apparence',
  themeSystem: 'Comme le système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  language: 'Langue',
  languageAuto: 'Comme le navigateur',
  behaviour: 'Marquage et recherche',
  markPages: 'Marquer les photos et les membres sur les pages',
  markPagesNote:
    'Si l’option est désactivée, rien n’est ajouté aux pages de Flickr\u00a0: les résultats sont seulement comptés, dans la fenêtre du bouton.',
  toolbarCount: 'Nombre affiché sur le bouton',
  toolbarCountNote: 'Combien de photos de la page figurent dans une liste.',
  markMentions: 'Marquer aussi les membres',
  markMentionsNote: 'Dans les commentaires et les listes de contacts, d’un petit signe.',
  greeting: 'Afficher ce qui me concerne',
  greetingNote:
    'Si vous avez une session ouverte sur Flickr, la fenêtre du bouton dit si des photos à vous figurent dans des listes. Votre nom est lu sur la page\u202f; il n’est ni conservé ni envoyé où que ce soit.',
  rememberSearches: 'Retenir les recherches récentes',
  rememberSearchesNote: 'Sur cet appareil seulement, et jamais en navigation privée.',
  shortcutsTitle: 'Raccourcis clavier',
  shortcutNone: 'aucun',
  shortcutsChange: 'Les changer dans le navigateur',
  shortcutOpen: 'Ouvrir Overexposed',
  fileTitle: 'Transférer vos réglages',
  fileExport: 'Enregistrer dans un fichier',
  fileImport: 'Charger un fichier',
  fileImported: 'Réglages chargés.',
  fileBad: 'Ce fichier ne contient pas de réglages d’Overexposed. Rien n’a été modifié.',

  privacyTitle: 'Vie privée',
  privacyLead: 'Vos questions trouvent leur réponse dans votre navigateur.',
  privacyLocal:
    'Tout est recherché dans les listes de l’extension. Nous n’avons ni serveur, ni comptes, ni statistiques.',
  privacyReads:
    'Overexposed lit les pages de flickr.com, et aucune autre, pour y trouver les photos.',
  privacyAsks:
    'Il envoie des requêtes à Flickr dans deux cas, toujours après votre clic\u00a0: pour les images des photos trouvées, et pour le numéro qui correspond au nom d’un membre.',
  privacyFaces: 'Il regarde des numéros et des adresses, jamais un visage.',
  changedTitle: 'Ce qui a changé pour votre vie privée',
  changedShow: 'Tout sur la confidentialité',
  changedRead: 'Compris',
  dataTitle: 'Ce qui est conservé sur cet appareil',
  dataSettings: 'Vos réglages.',
  dataSearches: 'Les recherches récentes, sauf si vous le désactivez.',
  dataAliases:
    'Quel numéro de membre correspond à quel nom, comme des pages de Flickr l’ont montré.',
  erase: 'Tout effacer',
  eraseConfirm:
    'Effacer réglages, recherches, noms, listes ajoutées et vérifications de vos photos\u202f?',
  eraseYes: 'Effacer',
  erased: 'Effacé.',
  eraseFailed: 'Tout n’a pas pu être effacé. Réessayez.',

  aboutTitle: 'À propos',
  aboutText:
    'Overexposed marque les photos et les membres de Flickr qui figurent dans les listes de fichiers de jeux de données pour la reconnaissance faciale. Il dit ce que dit une liste, rien de plus\u00a0: ni que quelqu’un a été reconnu, ni qu’un usage était illicite.',
  aboutVersion: 'Version {version}',
  aboutPack:
    'Les listes fournies avec l’extension relèvent de la responsabilité de qui a publié cette version. Si vous y figurez et vous y opposez, écrivez au contact indiqué sur sa page dans la boutique. Les listes que vous ajoutez ne concernent que vous.',
  aboutLicence: 'Logiciel libre sous licence MIT.',
  aboutName:
    'Le nom et les rayures viennent de l’appareil photo\u00a0: le «\u00a0zébra\u00a0» signale les parties de l’image qui reçoivent trop de lumière.',
  aboutWelcome: 'Revoir l’introduction',
};
