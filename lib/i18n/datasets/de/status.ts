import type { DatasetTexts } from '../types';

/** German: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'Steht zum Herunterladen bereit.',
  'Given out to those who write to its owners.': 'Wer den Eigentümern schreibt, erhält ihn.',
  'The lists of addresses are on GitHub.': 'Die Adresslisten liegen auf GitHub.',
  'Annotations are offered on Google Drive, photos by COCO.':
    'Die Annotationen gibt es auf Google Drive, die Fotos bei COCO.',
  'Offered on Hugging Face.': 'Wird auf Hugging Face angeboten.',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'Die Dateilisten sind öffentlich. Für die Bilder braucht man eine Kopie von MegaFace, das nicht mehr herausgegeben wird.',
  'A copy of the list is on GitHub.': 'Eine Kopie der Liste liegt auf GitHub.',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'Adressen und Bildbeschreibungen liegen auf Hugging Face. Seit Juni 2025 geben die Urheber nach einer Vereinbarung auch die Bilder heraus.',
  'Its list is given out on request.': 'Die Liste wird auf Anfrage herausgegeben.',
  'Images and labels are offered on Google Drive.': 'Bilder und Labels gibt es auf Google Drive.',
  'A script downloads it.': 'Ein Skript lädt ihn herunter.',
  'NVIDIA offers it on Google Drive.': 'NVIDIA bietet ihn auf Google Drive an.',
  'Labels and a download script are on GitHub.':
    'Labels und ein Skript zum Herunterladen liegen auf GitHub.',
  'Given out to researchers who fill in a form.':
    'Forschende erhalten ihn, wenn sie ein Formular ausfüllen.',
  'Offered by the University of British Columbia.':
    'Wird von der University of British Columbia angeboten.',
  'The photos are given out to those who fill in a form.':
    'Die Fotos erhält, wer ein Formular ausfüllt.',
  'Given out to those who fill in a form of the University of Illinois.':
    'Erhält, wer ein Formular der University of Illinois ausfüllt.',
  'The list and the images are on GitHub.': 'Liste und Bilder liegen auf GitHub.',
  'The paper names an address at Google for the download.':
    'Die Veröffentlichung nennt eine Adresse bei Google zum Herunterladen.',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'IBM gab ihn an Forschende heraus, die einen Fragebogen ausfüllten, nie öffentlich zum Herunterladen. Ob das noch so ist, ist nicht bekannt.',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'NIST gibt ihn seit dem 14. März 2023 nicht mehr heraus, ebenso wenig IJB-A und IJB-B.',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'Die IDs stehen zum Herunterladen bereit. Zu Adressen führen sie nur über die Tabelle von LAION-400M, die LAION im Dezember 2023 vom Netz nahm.',
  'Offered for download, under terms.': 'Steht unter Bedingungen zum Herunterladen bereit.',
  'Only a list of addresses is offered, not the images.':
    'Angeboten wird nur eine Adressliste, nicht die Bilder.',
  'Offered on OneDrive.': 'Wird auf OneDrive angeboten.',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'Die University of Washington gibt ihn nicht mehr heraus; andere stellten das spätestens im Juli 2020 fest.',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'Die Liste liegt auf GitHub, die Bilder auf Google Drive und Baidu.',
  'The annotations are on GitHub; the photos come with AFLW.':
    'Die Annotationen liegen auf GitHub; die Fotos gehören zu AFLW.',
  'Offered for download with Open Images.':
    'Steht zusammen mit Open Images zum Herunterladen bereit.',
  'Offered for download by Google.': 'Wird von Google zum Herunterladen angeboten.',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'Seine Seiten an der UC Berkeley und am Max-Planck-Institut funktionieren nicht mehr; die Dateiliste liegt noch auf GitHub. Laut AIAAIC stellte Berkeley die Herausgabe im Januar 2020 ein.',
  'Offered on Google Drive.': 'Wird auf Google Drive angeboten.',
  'Only lists of addresses are offered, not the images.':
    'Angeboten werden nur Adresslisten, nicht die Bilder.',
  'Its authors authorise its use.': 'Über die Nutzung entscheiden die Autoren.',
  'Addresses of the images are on Hugging Face.':
    'Die Adressen der Bilder liegen auf Hugging Face.',
  'Offered on its web page.': 'Wird auf der eigenen Webseite angeboten.',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'Kopien seiner Adresslisten sind öffentlich. Ob Oxford sie noch anbietet, ist unklar: AIAAIC nannte den Datensatz erst entfernt und später verfügbar.',
  'A page of one of its makers leads to it.': 'Eine Seite eines der Autoren führt zu ihm.',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    'Eine Kopie der Fotos und Videos liegt in der Cloud von Amazon, betreut von Multimedia Commons. Yahoos Webscope, wo der Datensatz zuerst angeboten wurde, gibt ihn nicht mehr heraus, wie 2022 vermerkt wurde.',
};
