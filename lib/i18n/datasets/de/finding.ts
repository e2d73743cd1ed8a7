import type { DatasetTexts } from '../types';

/** German: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'Bilder aus HELEN und AFW behalten die Nummer, die wie eine Fotonummer aussieht; die aus LFPW und IBUG sind neu nummeriert.',
  'Its files are merely numbered; no photo or member is named.':
    'Die Dateien sind nur durchnummeriert; weder Fotos noch Mitglieder sind genannt.',
  'The images are merely numbered; no photo or member is named.':
    'Die Bilder sind nur durchnummeriert; weder Fotos noch Mitglieder sind genannt.',
  'The file names look like photo ids; the authors do not say so themselves.':
    'Die Dateinamen sehen wie Fotonummern aus; die Autoren selbst sagen das nicht.',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'Die Liste enthält Adressen; nur die auf Flickrs eigenen Servern nennen ein Foto.',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    'Die Tabellen nennen Fotos und Mitglieder, zusammen mit den Bildern; einlesen können wir sie nicht.',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'Die Liste enthält Adressen; nur die auf Flickrs eigenen Servern würden ein Foto nennen, und einlesen können wir die Tabelle nicht.',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'Die Liste enthält Adressen, nur manche davon auf Flickrs Servern; einlesen können wir die Tabelle nicht.',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'Die Liste enthält Adressen; nur die wenigen auf Flickrs eigenen Servern nennen ein Foto.',
  'Its numbers lead to photos only through the list of FFHQ.':
    'Die Nummern führen nur über die Liste von FFHQ zu Fotos.',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    'Er wird auf Anfrage herausgegeben und führt nur über die Liste von FFHQ zu Fotos.',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    'Die eigenen Nummern folgen einer anderen Reihenfolge. Die Metadaten geben die Nummer in FFHQ an, die über die Liste von FFHQ zu Fotos führt; bei rund 1.000 Texturen fehlt sie.',
  'We know of no published list of its photos.':
    'Wir kennen keine veröffentlichte Liste der Fotos.',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'Die Dateinamen beginnen mit etwas, das wie die Fotonummer aussieht; die Autoren selbst sagen das nicht.',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'Die Liste war nicht öffentlich zum Herunterladen; eine Kopie, die jemand hat, lässt sich einlesen. Exposing.ai kann einen Teil davon durchsuchen.',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'Er wird nicht mehr herausgegeben, und wir kennen keine öffentliche Liste der Fotos. Eine Liste, die jemand hat, lässt sich einlesen.',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'Die Liste der IDs sagt allein nichts. Das Skript der Autoren verbindet sie mit der Tabelle von LAION-400M; deren Adressen auf Flickrs eigenen Servern nennen ein Foto.',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'Es gibt keine Liste; die Dateinamen im Archiv enthalten Fotonummern, wo die Bilder aus MegaFace, AFW oder HELEN stammen.',
  'It leads to photos only through the list of FFHQ.':
    'Er führt nur über die Liste von FFHQ zu Fotos.',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'Die Liste nennt Mitglieder und Fotos. Die University of Washington bietet sie nicht mehr an; das README von InsightFace verlinkt die Liste des Testteils.',
  'It lists addresses at Flickr; we have no importer of its table.':
    'Die Liste enthält Adressen bei Flickr; einlesen können wir die Tabelle nicht.',
  'It uses the file names of AFLW, which are merely numbered.':
    'Er verwendet die Dateinamen von AFLW, die nur durchnummeriert sind.',
  'Its ids lead to photos only through the list of Open Images.':
    'Die IDs führen nur über die Liste von Open Images zu Fotos.',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    'Außer den Bildern gibt es keine Liste. Die Dateinamen enthalten vielleicht Fotonummern; wir haben nur einen gesehen.',
  'We know of no list that says which photos they are.':
    'Wir kennen keine Liste, die sagt, welche Fotos es sind.',
  'Its table gives addresses of images; we have no importer of it.':
    'Die Tabelle nennt Adressen von Bildern; einlesen können wir sie nicht.',
  'Only the addresses on Flickr’s own servers name a photo.':
    'Nur die Adressen auf Flickrs eigenen Servern nennen ein Foto.',
  'We have not seen its list and do not know what it names.':
    'Wir haben die Liste nicht gesehen und wissen nicht, was sie nennt.',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    'Die Liste enthält jedes Foto, mit oder ohne Gesicht; über Gesichter sagt sie also allein nichts.',
  'The lists name photos and members, so your photos can be found in them.':
    'Die Listen nennen Fotos und Mitglieder; deine Fotos lassen sich darin finden.',
  'For questions the project names an address; it describes no way to take a photo out.':
    'Für Fragen nennt das Projekt eine Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'Die Suche von Exposing.ai umfasst die 211 Fotos von Flickr.',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'Die Liste nennt die Adresse der Seite jedes Fotos; deine Fotos lassen sich darin finden.',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'Für FDF256 sagen die Autoren, wie man ein Foto entfernen lässt: Versieh es auf Flickr mit dem Tag no_cv, ändere seine Lizenz in „Alle Rechte vorbehalten“ oder NoDerivs, stelle es privat oder lösche es; schreib ihnen dann und nenne deine NSID.',
  'NVIDIA has a page on which you can search it for your username.':
    'NVIDIA hat eine Seite, auf der du nach deinem Flickr-Namen suchen kannst.',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    'Um ein Foto entfernen zu lassen, versieh es auf Flickr mit dem Tag no_cv, ändere seine Lizenz in „Alle Rechte vorbehalten“ oder NoDerivs, stelle es privat oder lösche es; schreib dann an NVIDIA und nenne deinen Flickr-Namen.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'IBM sagte 2019, dass Fotos entfernt werden, wenn Fotograf oder abgebildete Person es per E-Mail und mit Links zu den Fotos verlangen.',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'Da die Liste nicht öffentlich ist, konnte kaum jemand wissen, welche Links zu schicken waren, stellte NBC News fest.',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'NIST gibt ihn nicht mehr heraus, und wir kennen keine öffentliche Liste seiner Fotos: Ob deine darin sind, lässt sich nicht sagen.',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    'Nur mit einer Kopie der Tabelle lässt sich ein Foto finden, und nur, wenn seine Adresse auf einem von Flickrs Servern liegt.',
  'The project names an address for questions; it describes no way to take a photo out.':
    'Das Projekt nennt eine Adresse für Fragen; wie man ein Foto entfernen lässt, steht dort nicht.',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'Die Dateinamen von MegaFace enthalten die Nummer des Mitglieds und die des Fotos; wer eine Liste hat, kann sie also nach deinen durchsuchen.',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    'Die Universität gibt ihn nicht mehr heraus; es gibt also niemanden mehr, den man bitten könnte, ein Foto zu entfernen.',
  'The list names members and photos, so your photos can be found in it.':
    'Die Liste nennt Mitglieder und Fotos; deine Fotos lassen sich darin finden.',
  'The project describes no way to take a photo out.':
    'Das Projekt sagt nicht, wie man ein Foto entfernen lässt.',
  'The list gives photos but no members; each of your photos can be looked up.':
    'Die Liste nennt Fotos, aber keine Mitglieder; nachschlagen lässt sich jedes deiner Fotos.',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    'Die Veröffentlichung von 2015 nennt eine Adresse; wie man ein Foto entfernen lässt, steht dort nicht.',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'Eine Adresse auf einem Server von Flickr enthält die Nummer des Fotos; dein Foto lässt sich also finden.',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    'Fotos unter einer Creative-Commons-Lizenz, die spätestens 2014 auf Flickr waren, können darin sein; die Tabelle nennt Mitglieder und Fotos.',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    'Die Betreuer der Kopie nennen eine Adresse; wie man ein Foto entfernen lässt, sagen sie nicht.',
};
