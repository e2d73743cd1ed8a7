import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** Portuguese: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'A contagem cresce ao rolar a página.',
  pageElsewhere: 'Em flickr.com, aqui se vê quais fotos da página estão numa lista.',
  pageOpenFlickr: 'Abrir o Flickr',
  pageReloadText:
    'Esta aba estava aberta antes de o Overexposed estar pronto. Recarregue-a para marcar as suas fotos.',
  pageReload: 'Recarregar a aba',
  permissionTitle: 'Ainda sem permissão em flickr.com',
  permissionText:
    'O Overexposed lê páginas de flickr.com, e nenhuma outra, para marcar as suas fotos. O que lê é comparado com as listas no seu navegador.',
  permissionAllow: 'Permitir em flickr.com',
  pageMember: 'Mostrar as fotos listadas de {owner}',
  pageOthers: {
    one: 'Pelo menos outra foto deste membro está listada.',
    many: 'Pelo menos outros {count} de fotos deste membro estão listados.',
    other: 'Pelo menos outras {count} fotos deste membro estão listadas.',
  },
  pageFound: 'O que uma página mostra',
  pageGoneTitle: 'Essa página não está mais aberta',
  pageGoneText:
    'A aba foi fechada ou mostra outra página. Abra-a de novo e depois isto pelo botão do Overexposed.',

  searching: 'Buscando…',
  recent: 'Buscas recentes',
  recentClear: 'Esquecer',
  recentOff: 'Parar de lembrar',

  asPhoto: 'Lido como número de uma foto',
  asMember: 'Lido como nome de um membro',
  photoOwner: 'Consta como foto de {owner}',
  photoOpen: 'Abrir a foto',
  ownerOpen: 'Abrir a galeria do membro',
  aliasText:
    'A maioria das listas identifica os membros por um número, não pelo nome. O Flickr pode dizer que número pertence a {owner}.',
  aliasAsk: 'Perguntar o número ao Flickr',
  aliasAskNote: 'Uma única solicitação, só a flickr.com.',
  aliasAsking: 'Perguntando ao Flickr…',
  aliasUnknown: 'O Flickr não conhece nenhum membro com este nome.',
  aliasNoNumber:
    'O Flickr não informou o número. Isso não diz nada sobre o membro: cole o número ou o endereço do perfil, se souber.',
  aliasOffline: 'Você está sem conexão. Será possível perguntar ao Flickr quando ela voltar.',
  aliasFailed: 'O Flickr não respondeu como esperado. Tente mais tarde ou cole o número.',

  tagText:
    'As hashtags são buscadas no próprio Flickr. Abra a página de #{tag}, role a página e clique no botão do Overexposed: ele conta as fotos que estão numa lista.',
  tagOpen: 'Abrir #{tag} no Flickr',
  elsewhereText:
    'Esta é uma página do Flickr com muitas fotos. Abra-a: as que estão numa lista aparecem marcadas lá.',
  elsewhereOpen: 'Abrir no Flickr',
  invalidTitle: 'Não foi possível reconhecer o texto',
  invalidText:
    'Cole o endereço de uma foto ou de um perfil, o número de uma foto, o nome de um membro, o seu número como 12345678@N99 ou uma #tag.',
  personOpen: 'Buscar esta pessoa no Flickr',

  searchedTitle: 'O que foi consultado',
  searchedNaming: 'Listas que citam membros',
  searchedPhotosOnly: 'Listas que só citam fotos',

  allLists: 'Todas as listas',
  filterLabel: 'Mostrar fotos de',
  photosLabel: 'Fotos encontradas',
  photosShown: {
    one: '{count} foto mostrada',
    many: '{count} de fotos mostradas',
    other: '{count} fotos mostradas',
  },
  photosKeys: 'As setas percorrem a lista.',
  thumbnails: 'Mostrar imagens',
  thumbnailsNote: 'As imagens vêm do Flickr, que vê que você as pede.',
  thumbnailGone: 'Sem imagem: a foto pode ter sido apagada ou ser privada.',
  thumbnailFailed: 'Sem imagem: o Flickr não respondeu.',
  checkAll: 'Verificar todas as suas fotos',
  actNote: 'Conselhos, uma carta a quem publica a lista e um relatório para salvar',
};
