import type { DatasetTexts } from '../types';

/** French: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'Proposé au téléchargement.',
  'Given out to those who write to its owners.': 'Remis à ceux qui écrivent à ses propriétaires.',
  'The lists of addresses are on GitHub.': 'Les listes d’adresses sont sur GitHub.',
  'Annotations are offered on Google Drive, photos by COCO.':
    'Les annotations sont proposées sur Google Drive, les photos par COCO.',
  'Offered on Hugging Face.': 'Proposé sur Hugging Face.',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'Les listes de fichiers sont publiques. Pour les images, il faut une copie de MegaFace, qui n’est plus distribué.',
  'A copy of the list is on GitHub.': 'Une copie de la liste est sur GitHub.',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'Les adresses et les légendes sont sur Hugging Face. Depuis juin 2025, ses auteurs fournissent aussi les images, moyennant un accord.',
  'Its list is given out on request.': 'Sa liste est remise sur demande.',
  'Images and labels are offered on Google Drive.':
    'Les images et les étiquettes sont proposées sur Google Drive.',
  'A script downloads it.': 'Un script le télécharge.',
  'NVIDIA offers it on Google Drive.': 'NVIDIA le propose sur Google Drive.',
  'Labels and a download script are on GitHub.':
    'Les étiquettes et un script de téléchargement sont sur GitHub.',
  'Given out to researchers who fill in a form.':
    'Remis aux chercheurs qui remplissent un formulaire.',
  'Offered by the University of British Columbia.':
    'Proposé par l’université de la Colombie-Britannique.',
  'The photos are given out to those who fill in a form.':
    'Les photos sont remises à ceux qui remplissent un formulaire.',
  'Given out to those who fill in a form of the University of Illinois.':
    'Remis à ceux qui remplissent un formulaire de l’université de l’Illinois.',
  'The list and the images are on GitHub.': 'La liste et les images sont sur GitHub.',
  'The paper names an address at Google for the download.':
    'L’article donne une adresse chez Google pour le téléchargement.',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'IBM le remettait aux chercheurs qui remplissaient un questionnaire, et ne l’a jamais proposé au téléchargement public. On ignore si c’est encore le cas.',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'Le NIST a cessé de le distribuer le 14 mars 2023, de même qu’IJB-A et IJB-B.',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'Les identifiants sont proposés au téléchargement. Ils ne mènent à des adresses que par la table de LAION-400M, que LAION a retirée en décembre 2023.',
  'Offered for download, under terms.': 'Proposé au téléchargement, sous conditions.',
  'Only a list of addresses is offered, not the images.':
    'Seule une liste d’adresses est proposée, pas les images.',
  'Offered on OneDrive.': 'Proposé sur OneDrive.',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'L’université de Washington ne le distribue plus\u00a0; d’autres l’ont constaté au plus tard en juillet 2020.',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'La liste est sur GitHub, les images sur Google Drive et Baidu.',
  'The annotations are on GitHub; the photos come with AFLW.':
    'Les annotations sont sur GitHub\u00a0; les photos viennent avec AFLW.',
  'Offered for download with Open Images.': 'Proposé au téléchargement avec Open Images.',
  'Offered for download by Google.': 'Proposé au téléchargement par Google.',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'Ses pages à l’UC Berkeley et à l’institut Max-Planck ne fonctionnent plus\u00a0; sa liste de fichiers est encore sur GitHub. Selon AIAAIC, Berkeley a cessé en janvier 2020.',
  'Offered on Google Drive.': 'Proposé sur Google Drive.',
  'Only lists of addresses are offered, not the images.':
    'Seules des listes d’adresses sont proposées, pas les images.',
  'Its authors authorise its use.': 'Ses auteurs en autorisent l’utilisation.',
  'Addresses of the images are on Hugging Face.': 'Les adresses des images sont sur Hugging Face.',
  'Offered on its web page.': 'Proposé sur sa page web.',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'Des copies de ses listes d’adresses sont publiques. On ne sait pas si Oxford les propose encore\u00a0: AIAAIC a dit le jeu de données retiré, puis disponible.',
  'A page of one of its makers leads to it.': 'Une page de l’un de ses auteurs y mène.',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    'Une copie de ses photos et vidéos se trouve dans le cloud d’Amazon, tenue à jour par Multimedia Commons. Webscope de Yahoo, où il fut d’abord proposé, ne le distribue plus, comme on l’a noté en 2022.',
};
