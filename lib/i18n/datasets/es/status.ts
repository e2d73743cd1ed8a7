import type { DatasetTexts } from '../types';

/** Spanish: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'Se ofrece para descargar.',
  'Given out to those who write to its owners.': 'Se entrega a quien escribe a sus propietarios.',
  'The lists of addresses are on GitHub.': 'Las listas de direcciones están en GitHub.',
  'Annotations are offered on Google Drive, photos by COCO.':
    'Las anotaciones se ofrecen en Google Drive; las fotos las ofrece COCO.',
  'Offered on Hugging Face.': 'Se ofrece en Hugging Face.',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'Las listas de archivos son públicas. Para las imágenes hace falta una copia de MegaFace, que ya no se distribuye.',
  'A copy of the list is on GitHub.': 'Hay una copia de la lista en GitHub.',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'Las direcciones y las descripciones están en Hugging Face. Desde junio de 2025, sus autores también entregan las imágenes, previo acuerdo.',
  'Its list is given out on request.': 'Su lista se entrega a quien la solicita.',
  'Images and labels are offered on Google Drive.':
    'Las imágenes y las etiquetas se ofrecen en Google Drive.',
  'A script downloads it.': 'Un script lo descarga.',
  'NVIDIA offers it on Google Drive.': 'NVIDIA lo ofrece en Google Drive.',
  'Labels and a download script are on GitHub.':
    'Las etiquetas y un script de descarga están en GitHub.',
  'Given out to researchers who fill in a form.':
    'Se entrega a investigadores que rellenan un formulario.',
  'Offered by the University of British Columbia.':
    'Lo ofrece la Universidad de Columbia Británica.',
  'The photos are given out to those who fill in a form.':
    'Las fotos se entregan a quien rellena un formulario.',
  'Given out to those who fill in a form of the University of Illinois.':
    'Se entrega a quien rellena un formulario de la Universidad de Illinois.',
  'The list and the images are on GitHub.': 'La lista y las imágenes están en GitHub.',
  'The paper names an address at Google for the download.':
    'El artículo da una dirección de Google para descargarlo.',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'IBM lo entregaba a investigadores que rellenaban un cuestionario, y nunca lo ofreció para descarga pública. No se sabe si aún lo hace.',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'NIST dejó de distribuirlo el 14 de marzo de 2023, junto con IJB-A e IJB-B.',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'Los identificadores se ofrecen para descargar. Solo llevan a direcciones a través de la tabla de LAION-400M, que LAION retiró en diciembre de 2023.',
  'Offered for download, under terms.': 'Se ofrece para descargar, con condiciones.',
  'Only a list of addresses is offered, not the images.':
    'Solo se ofrece una lista de direcciones, no las imágenes.',
  'Offered on OneDrive.': 'Se ofrece en OneDrive.',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'La Universidad de Washington ya no lo distribuye; otros lo constataron a más tardar en julio de 2020.',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'La lista está en GitHub; las imágenes, en Google Drive y Baidu.',
  'The annotations are on GitHub; the photos come with AFLW.':
    'Las anotaciones están en GitHub; las fotos vienen con AFLW.',
  'Offered for download with Open Images.': 'Se ofrece para descargar con Open Images.',
  'Offered for download by Google.': 'Google lo ofrece para descargar.',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'Sus páginas en la UC Berkeley y el Instituto Max Planck ya no funcionan; su lista de archivos sigue en GitHub. Según AIAAIC, Berkeley dejó de distribuirlo en enero de 2020.',
  'Offered on Google Drive.': 'Se ofrece en Google Drive.',
  'Only lists of addresses are offered, not the images.':
    'Solo se ofrecen listas de direcciones, no las imágenes.',
  'Its authors authorise its use.': 'Sus autores autorizan su uso.',
  'Addresses of the images are on Hugging Face.':
    'Las direcciones de las imágenes están en Hugging Face.',
  'Offered on its web page.': 'Se ofrece en su página web.',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'Hay copias públicas de sus listas de direcciones. No está claro si Oxford las ofrece aún: AIAAIC dio el conjunto por retirado y más tarde por disponible.',
  'A page of one of its makers leads to it.': 'Una página de uno de sus autores lleva a él.',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    'Hay una copia de sus fotos y vídeos en la nube de Amazon, a cargo de Multimedia Commons. Webscope, de Yahoo, donde se ofreció primero, ya no lo distribuye, como se hizo notar en 2022.',
};
