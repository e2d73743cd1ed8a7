import type { DatasetTexts } from '../types';

/** Brazilian Portuguese: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'Oferecido para download.',
  'Given out to those who write to its owners.': 'Entregue a quem escreve aos seus donos.',
  'The lists of addresses are on GitHub.': 'As listas de endereços estão no GitHub.',
  'Annotations are offered on Google Drive, photos by COCO.':
    'As anotações são oferecidas no Google Drive; as fotos, pelo COCO.',
  'Offered on Hugging Face.': 'Oferecido no Hugging Face.',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'As listas de arquivos são públicas. Para as imagens é preciso uma cópia do MegaFace, que não é mais distribuído.',
  'A copy of the list is on GitHub.': 'Há uma cópia da lista no GitHub.',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'Os endereços e as legendas estão no Hugging Face. Desde junho de 2025, os autores também entregam as imagens, mediante um acordo.',
  'Its list is given out on request.': 'A lista é entregue a quem pede.',
  'Images and labels are offered on Google Drive.':
    'As imagens e os rótulos são oferecidos no Google Drive.',
  'A script downloads it.': 'Um script faz o download.',
  'NVIDIA offers it on Google Drive.': 'A NVIDIA o oferece no Google Drive.',
  'Labels and a download script are on GitHub.':
    'Os rótulos e um script de download estão no GitHub.',
  'Given out to researchers who fill in a form.':
    'Entregue a pesquisadores que preenchem um formulário.',
  'Offered by the University of British Columbia.':
    'Oferecido pela Universidade da Colúmbia Britânica.',
  'The photos are given out to those who fill in a form.':
    'As fotos são entregues a quem preenche um formulário.',
  'Given out to those who fill in a form of the University of Illinois.':
    'Entregue a quem preenche um formulário da Universidade de Illinois.',
  'The list and the images are on GitHub.': 'A lista e as imagens estão no GitHub.',
  'The paper names an address at Google for the download.':
    'O artigo indica um endereço do Google para o download.',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'A IBM o entregava a pesquisadores que preenchiam um questionário e nunca o ofereceu para download público. Não se sabe se ainda o entrega.',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'O NIST parou de distribuí-lo em 14 de março de 2023, junto com o IJB-A e o IJB-B.',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'Os identificadores são oferecidos para download. Só levam a endereços pela tabela do LAION-400M, que a LAION tirou do ar em dezembro de 2023.',
  'Offered for download, under terms.': 'Oferecido para download, sob condições.',
  'Only a list of addresses is offered, not the images.':
    'Só é oferecida uma lista de endereços, não as imagens.',
  'Offered on OneDrive.': 'Oferecido no OneDrive.',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'A Universidade de Washington não o distribui mais; outros notaram isso até julho de 2020.',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'A lista está no GitHub; as imagens, no Google Drive e no Baidu.',
  'The annotations are on GitHub; the photos come with AFLW.':
    'As anotações estão no GitHub; as fotos vêm com o AFLW.',
  'Offered for download with Open Images.': 'Oferecido para download com o Open Images.',
  'Offered for download by Google.': 'Oferecido para download pelo Google.',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'Suas páginas na UC Berkeley e no Instituto Max Planck não funcionam mais; a lista de arquivos ainda está no GitHub. Segundo a AIAAIC, Berkeley parou em janeiro de 2020.',
  'Offered on Google Drive.': 'Oferecido no Google Drive.',
  'Only lists of addresses are offered, not the images.':
    'Só são oferecidas listas de endereços, não as imagens.',
  'Its authors authorise its use.': 'Seus autores autorizam o uso.',
  'Addresses of the images are on Hugging Face.': 'Os endereços das imagens estão no Hugging Face.',
  'Offered on its web page.': 'Oferecido na sua página da web.',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'Há cópias públicas das suas listas de endereços. Não está claro se Oxford ainda as oferece: a AIAAIC deu o conjunto como removido e, mais tarde, como disponível.',
  'A page of one of its makers leads to it.': 'Uma página de um de seus autores leva a ele.',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    'Uma cópia das fotos e dos vídeos está na nuvem da Amazon, mantida pelo Multimedia Commons. O Webscope do Yahoo, onde foi oferecido primeiro, não o distribui mais, como se notou em 2022.',
};
