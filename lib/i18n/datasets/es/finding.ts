import type { DatasetTexts } from '../types';

/** Spanish: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'Las imágenes de HELEN y AFW conservan el número que parece un identificador de foto; las de LFPW e IBUG se numeraron de nuevo.',
  'Its files are merely numbered; no photo or member is named.':
    'Sus archivos solo están numerados; no se nombra ninguna foto ni ningún miembro.',
  'The images are merely numbered; no photo or member is named.':
    'Las imágenes solo están numeradas; no se nombra ninguna foto ni ningún miembro.',
  'The file names look like photo ids; the authors do not say so themselves.':
    'Los nombres de archivo parecen identificadores de fotos; los propios autores no lo dicen.',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'Contiene direcciones; solo las de los servidores de Flickr identifican una foto.',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    'Sus tablas nombran fotos y miembros, junto con las imágenes; no sabemos importarlas.',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'Contiene direcciones; solo las de los servidores de Flickr identificarían una foto, y no sabemos importar su tabla.',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'Contiene direcciones, solo algunas en los servidores de Flickr; no sabemos importar su tabla.',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'Contiene direcciones; solo las pocas que están en los servidores de Flickr identifican una foto.',
  'Its numbers lead to photos only through the list of FFHQ.':
    'Sus números solo llevan a fotos a través de la lista de FFHQ.',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    'Se entrega a quien lo solicita y solo lleva a fotos a través de la lista de FFHQ.',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    'Sus propios números están mezclados. El índice en FFHQ que dan sus metadatos lleva a fotos a través de la lista de FFHQ; unas 1000 texturas no lo tienen.',
  'We know of no published list of its photos.':
    'No conocemos ninguna lista publicada de sus fotos.',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'Los nombres de archivo empiezan por lo que parece el identificador de la foto; los propios autores no lo dicen.',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'La lista no se ofrecía para descarga pública; una copia que alguien tenga se puede leer. Exposing.ai puede buscar en una parte.',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'Ya no se distribuye, y no conocemos ninguna lista pública de sus fotos. Una lista que alguien tenga se puede leer.',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'Su lista de identificadores no dice nada por sí sola. El script de sus autores la une a la tabla de LAION-400M, cuyas direcciones en los servidores de Flickr identifican una foto.',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'No tiene lista; los nombres de los archivos contienen identificadores de fotos cuando proceden de MegaFace, AFW o HELEN.',
  'It leads to photos only through the list of FFHQ.':
    'Solo lleva a fotos a través de la lista de FFHQ.',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'La lista nombra miembros y fotos. La Universidad de Washington ya no la ofrece; el README de InsightFace enlaza la lista de la parte de prueba.',
  'It lists addresses at Flickr; we have no importer of its table.':
    'Contiene direcciones de Flickr; no sabemos importar su tabla.',
  'It uses the file names of AFLW, which are merely numbered.':
    'Usa los nombres de archivo de AFLW, que solo están numerados.',
  'Its ids lead to photos only through the list of Open Images.':
    'Sus identificadores solo llevan a fotos a través de la lista de Open Images.',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    'No hay lista aparte de las imágenes. Sus nombres de archivo quizá contengan identificadores de fotos; solo hemos visto uno.',
  'We know of no list that says which photos they are.':
    'No conocemos ninguna lista que diga qué fotos son.',
  'Its table gives addresses of images; we have no importer of it.':
    'Su tabla da direcciones de imágenes; no sabemos importarla.',
  'Only the addresses on Flickr’s own servers name a photo.':
    'Solo las direcciones en los servidores de Flickr identifican una foto.',
  'We have not seen its list and do not know what it names.':
    'No hemos visto su lista y no sabemos qué nombra.',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    'Contiene todas las fotos, con rostro o sin él; por sí sola no dice nada de rostros.',
  'The lists name photos and members, so your photos can be found in them.':
    'Las listas nombran fotos y miembros, así que tus fotos se pueden encontrar en ellas.',
  'For questions the project names an address; it describes no way to take a photo out.':
    'Para preguntas, el proyecto da una dirección; no describe cómo retirar una foto.',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'La búsqueda de Exposing.ai abarca las 211 fotos de Flickr.',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'La lista da la dirección de la página de cada foto, así que tus fotos se pueden encontrar en ella.',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'Para FDF256, sus autores dicen cómo hacer que retiren una foto: ponle en Flickr la etiqueta no_cv, o cambia su licencia a «Todos los derechos reservados» o NoDerivs, o hazla privada, o bórrala; después escríbeles e indica tu NSID.',
  'NVIDIA has a page on which you can search it for your username.':
    'NVIDIA tiene una página en la que puedes buscar tu nombre de usuario.',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    'Para que retiren una foto, ponle en Flickr la etiqueta no_cv, o cambia su licencia a «Todos los derechos reservados» o NoDerivs, o hazla privada, o bórrala; después escribe a NVIDIA e indica tu nombre de usuario.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'En 2019 IBM dijo que retira fotos cuando lo pide quien las hizo o quien sale en ellas, por correo electrónico y con enlaces a las fotos.',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'Como la lista no es pública, casi nadie podía saber qué enlaces enviar, constató NBC News.',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'NIST dejó de distribuirlo, y no conocemos ninguna lista pública de sus fotos: no se puede decir si están las tuyas.',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    'Solo con una copia de la tabla se puede encontrar una foto, si su dirección está en un servidor de Flickr.',
  'The project names an address for questions; it describes no way to take a photo out.':
    'El proyecto da una dirección para preguntas; no describe cómo retirar una foto.',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'Los nombres de archivo de MegaFace contienen el número del miembro y el de la foto, así que en una lista que alguien tenga se pueden buscar las tuyas.',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    'La universidad ya no lo distribuye, así que no queda nadie a quien pedir que retire una foto.',
  'The list names members and photos, so your photos can be found in it.':
    'La lista nombra miembros y fotos, así que tus fotos se pueden encontrar en ella.',
  'The project describes no way to take a photo out.':
    'El proyecto no describe cómo retirar una foto.',
  'The list gives photos but no members; each of your photos can be looked up.':
    'La lista da fotos pero no miembros; cada una de tus fotos se puede consultar.',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    'El artículo de 2015 da una dirección; no describe cómo retirar una foto.',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'Una dirección en un servidor de Flickr contiene el número de la foto, así que la tuya se puede encontrar.',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    'Las fotos con licencia Creative Commons que estaban en Flickr en 2014 pueden estar en él; la tabla nombra miembros y fotos.',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    'Quienes mantienen la copia dan una dirección; no describen cómo retirar una foto.',
};
