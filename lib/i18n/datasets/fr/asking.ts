import type { DatasetTexts } from '../types';

/** French: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'Les organisateurs du concours, Imperial College London.',
  'Tal Hassner, one of its makers.': 'Tal Hassner, l’un de ses auteurs.',
  'Its owners at Graz University of Technology.':
    'Ses propriétaires à l’université technique de Graz.',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan, alors à l’université de Californie à Irvine.',
  'COCO Consortium, as for COCO.': 'COCO Consortium, comme pour COCO.',
  'NVIDIA, as for FFHQ.': 'NVIDIA, comme pour FFHQ.',
  'NVIDIA, for the photo it was made from.': 'NVIDIA, pour la photo dont il est issu.',
  'Skylab Technologies, after NVIDIA.': 'Skylab Technologies, après NVIDIA.',
  'Nathan Jacobs, then University of Kentucky.': 'Nathan Jacobs, alors à l’université du Kentucky.',
  'Tsuhan Chen, one of its makers.': 'Tsuhan Chen, l’un de ses auteurs.',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'Adnane Cabani et Karim Hammoudi, responsables du projet.',
  'Andrew Zisserman, one of its makers.': 'Andrew Zisserman, l’un de ses auteurs.',
  'Zachary Bessinger, one of its makers.': 'Zachary Bessinger, l’un de ses auteurs.',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'La page du concours donnait cette adresse aux participants\u00a0; elle n’indique aucun moyen de faire retirer une photo.',
  'The paper gives this address; it describes no way to take a photo out.':
    'L’article donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    'Un article de 2015 donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'Selon leur page, ils le remettent à ceux qui leur écrivent\u00a0; on ignore comment faire retirer une photo.',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    'L’article de 2012 donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'COCO donne cette adresse pour les questions\u00a0; aucun moyen de faire retirer une photo n’est indiqué.',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    'Les photos sont distribuées par COCO, qui donne cette adresse pour les questions\u00a0; aucun moyen de faire retirer une photo n’est indiqué.',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'Le projet donne cette adresse pour les questions\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'Sur Flickr, ajoutez à la photo le tag no_cv, ou passez sa licence à «\u00a0Tous droits réservés\u00a0» ou NoDerivs, ou rendez-la privée, ou supprimez-la. Écrivez-lui ensuite en donnant votre NSID.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'Sur Flickr, ajoutez à la photo le tag no_cv, ou passez sa licence à «\u00a0Tous droits réservés\u00a0» ou NoDerivs, ou rendez-la privée, ou supprimez-la. Écrivez ensuite à NVIDIA en donnant votre nom d’utilisateur Flickr\u00a0; NVIDIA dit qu’elle vérifiera toutes vos photos et mettra à jour le jeu de données.',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    'Les auteurs demandent de suivre les instructions de FFHQ, qui valent pour les deux jeux de données.',
  'The authors point to the privacy section of FFHQ for instructions.':
    'Les auteurs renvoient à la section de FFHQ sur la vie privée pour les instructions.',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'Suivez les instructions de FFHQ. FFHQ-UV lui-même n’indique aucun moyen de faire retirer un visage.',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'Suivez d’abord les instructions de FFHQ. Quand la photo n’y est plus, écrivez à cette adresse pour la faire retirer ici aussi.',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    'Un article de 2016 de deux de ses auteurs donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    'Il est l’auteur correspondant de l’article, dont la page mène à son adresse\u00a0; elle n’indique aucun moyen de faire retirer une photo.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'En 2019, IBM a dit retirer des photos à la demande du photographe ou d’une personne représentée\u00a0: par courriel, avec des liens vers les photos.',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    'L’article de 2009 donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'Le projet donne cette adresse pour les questions sur les données\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    'L’article donne cette adresse de son auteur correspondant\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'The project gives these addresses; it describes no way to take a photo out.':
    'Le projet donne ces adresses\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    'L’article de 2015 donne cette adresse\u00a0; il n’indique aucun moyen de faire retirer une photo.',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'Sa page mène au jeu de données\u00a0; elle n’indique aucun moyen de faire retirer une photo.',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'Ceux qui tiennent la copie chez Amazon donnent cette adresse\u00a0; ils n’indiquent aucun moyen de faire retirer une photo.',
};
