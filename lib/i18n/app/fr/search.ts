import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** French: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'Le nombre augmente quand vous faites défiler la page.',
  pageElsewhere:
    'Sur flickr.com, vous voyez ici quelles photos de la page figurent dans une liste.',
  pageOpenFlickr: 'Ouvrir Flickr',
  pageReloadText:
    'Cet onglet était ouvert avant qu’Overexposed ne soit prêt. Rechargez-le pour marquer ses photos.',
  pageReload: 'Recharger l’onglet',
  permissionTitle: 'Pas encore autorisé sur flickr.com',
  permissionText:
    'Overexposed lit les pages de flickr.com, et aucune autre, pour marquer leurs photos. Ce qu’il y lit est comparé aux listes dans votre navigateur.',
  permissionAllow: 'Autoriser sur flickr.com',
  pageMember: 'Afficher les photos répertoriées de {owner}',
  pageOthers: {
    one: 'Au moins une autre photo de ce membre est répertoriée.',
    many: 'Au moins {count} d’autres photos de ce membre sont répertoriées.',
    other: 'Au moins {count} autres photos de ce membre sont répertoriées.',
  },
  pageFound: 'Ce que montre une page',
  pageGoneTitle: 'Cette page n’est plus là',
  pageGoneText:
    'Son onglet a été fermé ou montre une autre page. Rouvrez-la, puis ceci par le bouton d’Overexposed.',

  searching: 'Recherche…',
  recent: 'Recherches récentes',
  recentClear: 'Les oublier',
  recentOff: 'Ne plus retenir',

  asPhoto: 'Interprété comme le numéro d’une photo',
  asMember: 'Interprété comme le nom d’un membre',
  photoOwner: 'Indiquée comme une photo de {owner}',
  photoOpen: 'Ouvrir la photo',
  ownerOpen: 'Ouvrir la galerie du membre',
  aliasText:
    'La plupart des listes désignent les membres par un numéro, pas par leur nom. Flickr peut dire quel numéro correspond à {owner}.',
  aliasAsk: 'Demander le numéro à Flickr',
  aliasAskNote: 'Une seule requête à flickr.com, nulle part ailleurs.',
  aliasAsking: 'Demande à Flickr…',
  aliasUnknown: 'Flickr ne connaît aucun membre de ce nom.',
  aliasNoNumber:
    'Flickr n’a pas donné le numéro. Cela ne dit rien du membre\u00a0: collez le numéro ou l’adresse du profil, si vous les connaissez.',
  aliasOffline: 'Vous êtes hors ligne. Flickr pourra être interrogé quand vous serez reconnecté.',
  aliasFailed: 'Flickr n’a pas répondu comme prévu. Réessayez plus tard, ou collez le numéro.',

  tagText:
    'Les hashtags se cherchent sur Flickr même. Ouvrez sa page pour #{tag}, faites défiler et cliquez sur le bouton d’Overexposed\u00a0: il compte les photos qui figurent dans une liste.',
  tagOpen: 'Ouvrir #{tag} sur Flickr',
  elsewhereText:
    'C’est une page de Flickr avec beaucoup de photos. Ouvrez-la\u00a0: celles qui figurent dans une liste y sont marquées.',
  elsewhereOpen: 'Ouvrir sur Flickr',
  invalidTitle: 'Saisie non reconnue',
  invalidText:
    'Collez l’adresse d’une photo ou d’un profil, le numéro d’une photo, le nom d’un membre, son numéro comme 12345678@N99, ou un #tag.',
  personOpen: 'Chercher cette personne sur Flickr',

  searchedTitle: 'Ce qui a été consulté',
  searchedNaming: 'Listes qui nomment des membres',
  searchedPhotosOnly: 'Listes qui ne citent que des photos',

  allLists: 'Toutes les listes',
  filterLabel: 'Montrer les photos de',
  photosLabel: 'Photos trouvées',
  photosShown: {
    one: '{count} photo affichée',
    many: '{count} de photos affichées',
    other: '{count} photos affichées',
  },
  photosKeys: 'Les touches fléchées parcourent la liste.',
  thumbnails: 'Montrer les images',
  thumbnailsNote: 'Les images viennent de Flickr, qui voit que vous les demandez.',
  thumbnailGone: 'Pas d’image\u00a0: la photo est peut-être supprimée ou privée.',
  thumbnailFailed: 'Pas d’image\u00a0: Flickr n’a pas répondu.',
  checkAll: 'Vérifier toutes vos photos',
  actNote: 'Des conseils, une lettre à l’éditeur et un rapport à enregistrer',
};
