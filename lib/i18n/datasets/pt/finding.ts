import type { DatasetTexts } from '../types';

/** Brazilian Portuguese: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'As imagens do HELEN e do AFW mantêm o número que parece um identificador de foto; as do LFPW e do IBUG foram renumeradas.',
  'Its files are merely numbered; no photo or member is named.':
    'Os arquivos são apenas numerados; nenhuma foto e nenhum membro são indicados.',
  'The images are merely numbered; no photo or member is named.':
    'As imagens são apenas numeradas; nenhuma foto e nenhum membro são indicados.',
  'The file names look like photo ids; the authors do not say so themselves.':
    'Os nomes dos arquivos parecem identificadores de fotos; os próprios autores não dizem isso.',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'Traz endereços; só os dos servidores do Flickr indicam uma foto.',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    'As tabelas indicam fotos e membros, junto com as imagens; não sabemos importá-las.',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'Traz endereços; só os dos servidores do Flickr indicariam uma foto, e não sabemos importar a tabela.',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'Traz endereços, só alguns nos servidores do Flickr; não sabemos importar a tabela.',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'Traz endereços; só os poucos que estão nos servidores do Flickr indicam uma foto.',
  'Its numbers lead to photos only through the list of FFHQ.':
    'Os números só levam a fotos pela lista do FFHQ.',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    'É entregue a quem pede e só leva a fotos pela lista do FFHQ.',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    'Os números próprios estão embaralhados. O índice no FFHQ que os metadados dão leva a fotos pela lista do FFHQ; cerca de 1.000 texturas não têm nenhum.',
  'We know of no published list of its photos.':
    'Não conhecemos nenhuma lista publicada das fotos.',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'Os nomes dos arquivos começam com o que parece o identificador da foto; os próprios autores não dizem isso.',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'A lista não estava em download público; uma cópia que alguém tenha pode ser lida. O Exposing.ai pode buscar em uma parte dela.',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'Não é mais distribuído, e não conhecemos nenhuma lista pública das fotos. Uma lista que alguém tenha pode ser lida.',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'A lista de identificadores sozinha não diz nada. O script dos autores a junta à tabela do LAION-400M, cujos endereços nos servidores do Flickr indicam uma foto.',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'Não há lista; os nomes dos arquivos contêm identificadores de fotos quando elas vêm do MegaFace, do AFW ou do HELEN.',
  'It leads to photos only through the list of FFHQ.': 'Só leva a fotos pela lista do FFHQ.',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'A lista indica membros e fotos. A Universidade de Washington não a oferece mais; o README do InsightFace leva à lista da parte de teste.',
  'It lists addresses at Flickr; we have no importer of its table.':
    'Traz endereços do Flickr; não sabemos importar a tabela.',
  'It uses the file names of AFLW, which are merely numbered.':
    'Usa os nomes de arquivo do AFLW, que são apenas numerados.',
  'Its ids lead to photos only through the list of Open Images.':
    'Os identificadores só levam a fotos pela lista do Open Images.',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    'Não há lista além das imagens. Os nomes dos arquivos talvez contenham identificadores de fotos; vimos só um.',
  'We know of no list that says which photos they are.':
    'Não conhecemos nenhuma lista que diga quais fotos são.',
  'Its table gives addresses of images; we have no importer of it.':
    'A tabela dá endereços de imagens; não sabemos importá-la.',
  'Only the addresses on Flickr’s own servers name a photo.':
    'Só os endereços nos servidores do Flickr indicam uma foto.',
  'We have not seen its list and do not know what it names.':
    'Não vimos a lista e não sabemos o que ela indica.',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    'Traz todas as fotos, com ou sem rosto; sozinha, não diz nada sobre rostos.',
  'The lists name photos and members, so your photos can be found in them.':
    'As listas indicam fotos e membros, então suas fotos podem ser encontradas nelas.',
  'For questions the project names an address; it describes no way to take a photo out.':
    'Para perguntas, o projeto dá um endereço; não descreve como retirar uma foto.',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'A busca do Exposing.ai abrange as 211 fotos do Flickr.',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'A lista dá o endereço da página de cada foto, então as suas fotos podem ser encontradas nela.',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'Para o FDF256, os autores dizem como fazer com que retirem uma foto: ponha nela a tag no_cv no Flickr, ou mude a licença para “Todos os direitos reservados” ou NoDerivs, ou torne-a privada, ou apague-a; depois escreva para eles com o seu NSID.',
  'NVIDIA has a page on which you can search it for your username.':
    'A NVIDIA tem uma página em que você pode buscar o seu nome de usuário.',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    'Para que retirem uma foto, ponha nela a tag no_cv no Flickr, ou mude a licença para “Todos os direitos reservados” ou NoDerivs, ou torne-a privada, ou apague-a; depois escreva à NVIDIA com o seu nome de usuário.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'Em 2019 a IBM disse que retira fotos quando quem fotografou ou quem aparece nelas pede, por e-mail e com links para as fotos.',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'Como a lista não é pública, quase ninguém poderia saber quais links enviar, constatou a NBC News.',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'O NIST parou de distribuí-lo, e não conhecemos nenhuma lista pública das fotos: não dá para dizer se as suas estão nele.',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    'Só com uma cópia da tabela é possível encontrar uma foto, se o endereço dela estiver em um servidor do Flickr.',
  'The project names an address for questions; it describes no way to take a photo out.':
    'O projeto dá um endereço para perguntas; não descreve como retirar uma foto.',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'Os nomes dos arquivos do MegaFace contêm o número do membro e o da foto, então as suas podem ser buscadas em uma lista que alguém tenha.',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    'A universidade não o distribui mais, então não há mais a quem pedir a retirada de uma foto.',
  'The list names members and photos, so your photos can be found in it.':
    'A lista indica membros e fotos, então suas fotos podem ser encontradas nela.',
  'The project describes no way to take a photo out.':
    'O projeto não descreve como retirar uma foto.',
  'The list gives photos but no members; each of your photos can be looked up.':
    'A lista dá fotos, mas não membros; cada uma das suas fotos pode ser consultada.',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    'O artigo de 2015 dá um endereço; não descreve como retirar uma foto.',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'Um endereço em um servidor do Flickr contém o número da foto, então a sua pode ser encontrada.',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    'Fotos sob licença Creative Commons que em 2014 já estavam no Flickr podem estar nele; a tabela indica membros e fotos.',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    'Quem mantém a cópia dá um endereço; não descreve como retirar uma foto.',
};
