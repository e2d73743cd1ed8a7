import type { DatasetTexts } from '../types';

/** French: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'Les images de HELEN et d’AFW gardent le numéro qui ressemble à un identifiant de photo\u00a0; celles de LFPW et d’IBUG sont renumérotées.',
  'Its files are merely numbered; no photo or member is named.':
    'Ses fichiers sont simplement numérotés\u00a0; aucune photo ni aucun membre n’est nommé.',
  'The images are merely numbered; no photo or member is named.':
    'Les images sont simplement numérotées\u00a0; aucune photo ni aucun membre n’est nommé.',
  'The file names look like photo ids; the authors do not say so themselves.':
    'Les noms de fichiers ressemblent à des identifiants de photos\u00a0; les auteurs eux-mêmes ne le disent pas.',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'Il liste des adresses\u00a0; seules celles des serveurs de Flickr désignent une photo.',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    'Ses tables désignent photos et membres, avec les images\u00a0; nous ne savons pas les importer.',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'Il liste des adresses\u00a0; seules celles des serveurs de Flickr désigneraient une photo, et nous ne savons pas importer sa table.',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'Il liste des adresses, dont une partie seulement sur les serveurs de Flickr\u00a0; nous ne savons pas importer sa table.',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'Il liste des adresses\u00a0; seules les rares qui sont sur les serveurs de Flickr désignent une photo.',
  'Its numbers lead to photos only through the list of FFHQ.':
    'Ses numéros ne mènent à des photos que par la liste de FFHQ.',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    'Il est remis sur demande, et ne mène à des photos que par la liste de FFHQ.',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    'Ses propres numéros sont mélangés. L’index dans FFHQ que donnent ses métadonnées mène à des photos par la liste de FFHQ\u00a0; environ 1\u00a0000 textures n’en ont pas.',
  'We know of no published list of its photos.':
    'Nous ne connaissons aucune liste publiée de ses photos.',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'Les noms de fichiers commencent par ce qui ressemble à l’identifiant de la photo\u00a0; les auteurs eux-mêmes ne le disent pas.',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'La liste n’était pas proposée au téléchargement public\u00a0; une copie que quelqu’un détient peut être lue. Exposing.ai peut en interroger une partie.',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'Il n’est plus distribué, et nous ne connaissons aucune liste publique de ses photos. Une liste que quelqu’un détient peut être lue.',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'Sa liste d’identifiants ne dit rien à elle seule. Le script de ses auteurs la relie à la table de LAION-400M, dont les adresses sur les serveurs de Flickr désignent une photo.',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'Il n’a pas de liste\u00a0; les noms des fichiers de son archive contiennent des identifiants de photos quand elles viennent de MegaFace, d’AFW ou de HELEN.',
  'It leads to photos only through the list of FFHQ.':
    'Il ne mène à des photos que par la liste de FFHQ.',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'La liste désigne membres et photos. L’université de Washington ne la propose plus\u00a0; le README d’InsightFace renvoie à la liste de la partie de test.',
  'It lists addresses at Flickr; we have no importer of its table.':
    'Il liste des adresses chez Flickr\u00a0; nous ne savons pas importer sa table.',
  'It uses the file names of AFLW, which are merely numbered.':
    'Il utilise les noms de fichiers d’AFLW, simplement numérotés.',
  'Its ids lead to photos only through the list of Open Images.':
    'Ses identifiants ne mènent à des photos que par la liste d’Open Images.',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    'Il n’y a pas de liste en dehors des images. Leurs noms de fichiers contiennent peut-être des identifiants de photos\u00a0; nous n’en avons vu qu’un.',
  'We know of no list that says which photos they are.':
    'Nous ne connaissons aucune liste qui dise de quelles photos il s’agit.',
  'Its table gives addresses of images; we have no importer of it.':
    'Sa table donne des adresses d’images\u00a0; nous ne savons pas l’importer.',
  'Only the addresses on Flickr’s own servers name a photo.':
    'Seules les adresses sur les serveurs de Flickr désignent une photo.',
  'We have not seen its list and do not know what it names.':
    'Nous n’avons pas vu sa liste et ne savons pas ce qu’elle désigne.',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    'Il liste chaque photo, avec ou sans visage\u00a0; à lui seul, il ne dit donc rien des visages.',
  'The lists name photos and members, so your photos can be found in them.':
    'Les listes désignent photos et membres\u00a0: vos photos peuvent y être trouvées.',
  'For questions the project names an address; it describes no way to take a photo out.':
    'Pour les questions, le projet donne une adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'La recherche d’Exposing.ai couvre les 211 photos de Flickr.',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'La liste donne l’adresse de la page de chaque photo\u00a0: vos photos peuvent y être trouvées.',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'Pour FDF256, ses auteurs disent comment faire retirer une photo\u00a0: ajoutez-lui le tag no_cv sur Flickr, ou passez sa licence à «\u00a0Tous droits réservés\u00a0» ou NoDerivs, ou rendez-la privée, ou supprimez-la\u00a0; écrivez-leur ensuite en donnant votre NSID.',
  'NVIDIA has a page on which you can search it for your username.':
    'NVIDIA a une page où vous pouvez y chercher votre nom d’utilisateur.',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    'Pour faire retirer une photo, ajoutez-lui le tag no_cv sur Flickr, ou passez sa licence à «\u00a0Tous droits réservés\u00a0» ou NoDerivs, ou rendez-la privée, ou supprimez-la\u00a0; écrivez ensuite à NVIDIA en donnant votre nom d’utilisateur.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'En 2019, IBM a dit retirer des photos à la demande du photographe ou d’une personne représentée, par courriel et avec des liens vers les photos.',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'La liste n’étant pas publique, presque personne ne pouvait savoir quels liens envoyer, a constaté NBC News.',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'Le NIST a cessé de le distribuer, et nous ne connaissons aucune liste publique de ses photos\u00a0: on ne peut pas dire si les vôtres y sont.',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    'Une photo ne peut être trouvée qu’avec une copie de la table, si son adresse est sur un serveur de Flickr.',
  'The project names an address for questions; it describes no way to take a photo out.':
    'Le projet donne une adresse pour les questions\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'Les noms de fichiers de MegaFace contiennent le numéro du membre et celui de la photo\u00a0: une liste que quelqu’un détient peut donc être interrogée pour trouver les vôtres.',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    'L’université ne le distribue plus\u00a0: il n’y a donc plus personne à qui demander le retrait d’une photo.',
  'The list names members and photos, so your photos can be found in it.':
    'La liste désigne membres et photos\u00a0: vos photos peuvent y être trouvées.',
  'The project describes no way to take a photo out.':
    'Le projet n’indique aucun moyen de faire retirer une photo.',
  'The list gives photos but no members; each of your photos can be looked up.':
    'La liste donne des photos mais pas de membres\u00a0; chacune de vos photos peut y être cherchée.',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    'L’article de 2015 donne une adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'Une adresse sur un serveur de Flickr contient le numéro de la photo\u00a0: la vôtre peut donc être trouvée.',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    'Les photos sous licence Creative Commons présentes sur Flickr en 2014 peuvent s’y trouver\u00a0; la table désigne membres et photos.',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    'Ceux qui tiennent la copie donnent une adresse\u00a0; ils n’indiquent aucun moyen de faire retirer une photo.',
};
