import type { DatasetTexts } from '../types';

/** German: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'Die Veranstalter des Wettbewerbs, Imperial College London.',
  'Tal Hassner, one of its makers.': 'Tal Hassner, einer der Autoren.',
  'Its owners at Graz University of Technology.':
    'Die Eigentümer an der Technischen Universität Graz.',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan, damals University of California, Irvine.',
  'COCO Consortium, as for COCO.': 'COCO Consortium, wie bei COCO.',
  'NVIDIA, as for FFHQ.': 'NVIDIA, wie bei FFHQ.',
  'NVIDIA, for the photo it was made from.': 'NVIDIA, für das Foto, aus dem es entstand.',
  'Skylab Technologies, after NVIDIA.': 'Skylab Technologies, nach NVIDIA.',
  'Nathan Jacobs, then University of Kentucky.': 'Nathan Jacobs, damals University of Kentucky.',
  'Tsuhan Chen, one of its makers.': 'Tsuhan Chen, einer der Autoren.',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'Adnane Cabani und Karim Hammoudi, die Projektleiter.',
  'Andrew Zisserman, one of its makers.': 'Andrew Zisserman, einer der Autoren.',
  'Zachary Bessinger, one of its makers.': 'Zachary Bessinger, einer der Autoren.',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'Die Seite des Wettbewerbs nannte den Teilnehmenden diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The paper gives this address; it describes no way to take a photo out.':
    'Die Veröffentlichung nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    'Eine Veröffentlichung von 2015 nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'Laut ihrer Seite geben sie ihn an die heraus, die ihnen schreiben; wie man ein Foto entfernen lässt, ist nicht bekannt.',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    'Die Veröffentlichung von 2012 nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'COCO nennt diese Adresse für Fragen; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    'Die Fotos gibt COCO heraus und nennt diese Adresse für Fragen; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'Das Projekt nennt diese Adresse für Fragen; wie man ein Foto entfernen lässt, steht dort nicht.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'Versieh das Foto auf Flickr mit dem Tag no_cv, ändere seine Lizenz in „Alle Rechte vorbehalten“ oder NoDerivs, stelle es privat oder lösche es. Schreib ihm dann und nenne deine NSID.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'Versieh das Foto auf Flickr mit dem Tag no_cv, ändere seine Lizenz in „Alle Rechte vorbehalten“ oder NoDerivs, stelle es privat oder lösche es. Schreib dann an NVIDIA und nenne deinen Flickr-Namen; laut NVIDIA werden alle deine Fotos geprüft und der Datensatz aktualisiert.',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    'Die Autoren verweisen auf die Anleitung von FFHQ, die für beide Datensätze gilt.',
  'The authors point to the privacy section of FFHQ for instructions.':
    'Für die Anleitung verweisen die Autoren auf den Datenschutzabschnitt von FFHQ.',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'Folge der Anleitung von FFHQ. FFHQ-UV selbst sagt nicht, wie man ein Gesicht entfernen lässt.',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'Folge zuerst der Anleitung von FFHQ. Wenn das Foto dort entfernt ist, schreib an diese Adresse, damit es auch hier entfernt wird.',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    'Eine Veröffentlichung zweier der Autoren von 2016 nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    'Er ist der korrespondierende Autor, und die Seite der Veröffentlichung führt zu seiner Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'IBM sagte 2019, dass Fotos entfernt werden, wenn Fotograf oder abgebildete Person es per E-Mail verlangen, mit Links zu den Fotos.',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    'Die Veröffentlichung von 2009 nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'Das Projekt nennt diese Adresse für Fragen zu den Daten; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    'Die Veröffentlichung nennt diese Adresse ihres korrespondierenden Autors; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The project gives these addresses; it describes no way to take a photo out.':
    'Das Projekt nennt diese Adressen; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    'Die Veröffentlichung von 2015 nennt diese Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'Seine Seite führt zum Datensatz; wie man ein Foto entfernen lässt, steht dort nicht.',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'Die Betreuer der Kopie bei Amazon nennen diese Adresse; wie man ein Foto entfernen lässt, sagen sie nicht.',
};
