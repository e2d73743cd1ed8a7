import type { Translation } from '../../translate';
import type { photos as english } from '../en/photos';

/** Portuguese: texts of the checks of a person's own photos. */
export const photos: Translation<typeof english> = {
  navPhotos: 'Suas fotos',
  photosTitle: 'Todas as suas fotos',
  photosLead:
    'Muitas listas citam fotos e nenhum membro; uma busca por membro não consegue responder por elas. Aqui cada uma das suas fotos é procurada pelo número: a partir dos dados que o Flickr entrega a pedido nas configurações da conta, ou de qualquer lista de fotos.',
  photosDrop: 'Solte aqui arquivos zip, outros arquivos ou uma pasta, ou',
  photosPickFiles: 'Escolher arquivos',
  photosPickFolder: 'Escolher uma pasta',
  photosKinds:
    'São reconhecidos os arquivos de “Request my Flickr data”, com metadados ou imagens, compactados ou não; arquivos de texto e CSV com números ou endereços de fotos; um Data Lifeboat; e imagens cujo nome contém o número da foto.',
  photosLocal:
    'Os arquivos são lidos neste dispositivo e não são enviados a lugar nenhum. Contatos, mensagens, comentários e favoritos nunca são abertos. Nada é guardado sem que você guarde.',
  photosReading: 'Lendo os seus arquivos',
  photosRead: '{done} de {total} arquivos',
  photosAsking: 'Procurando as suas fotos',
  photosAsked: '{done} de {total} fotos',
  photosNone: 'Estes arquivos não citam nenhuma foto',
  photosNoneText: 'Nem os nomes nem o conteúdo indicam com certeza o número de uma foto.',
  photosFailed: 'Não foi possível verificar as fotos',
  photosFailedText: 'Isto não diz nada sobre nenhuma foto.',

  checkFound: {
    one: '{count} de {total} fotos consta em listas de arquivos de conjuntos de dados',
    many: '{count} de {total} fotos constam em listas de arquivos de conjuntos de dados',
    other: '{count} de {total} fotos constam em listas de arquivos de conjuntos de dados',
  },
  checkNothing: 'Nenhuma destas fotos está numa lista consultada',
  checkSearched: 'Listas consultadas',
  checkAnswered: 'Respondida em {date}',
  checkFacts: 'O que estes arquivos contêm',
  checkPhotos: 'Fotos vistas',
  checkCounted: 'Fotos segundo a conta',
  checkPublic: 'Públicas',
  checkLimited: 'Amigos e família',
  checkPrivate: 'Privadas',
  checkUnknown: 'Visibilidade desconhecida',
  checkFirst: 'Primeira publicação',
  checkLast: 'Última publicação',
  checkAlbumsOnly: 'Citadas só por álbuns',
  checkMissing:
    'A conta indica {counted} fotos e estes arquivos citam {seen}. Das outras não se sabe nada.',
  checkUncounted: 'Os arquivos não dizem quantas fotos a conta tem: podem faltar algumas.',
  problemsTitle: 'O que não foi lido',
  problemDamaged: 'Danificados',
  problemMissing: 'Arquivos que faltam',
  problemUnclear: 'Imagens cujo número não é certo',
  problemRows: 'Linhas que não citam nenhuma foto',
  problemUnread: 'Arquivos não abertos',

  checkName: 'Nome desta verificação',
  checkKeep: 'Guardar esta verificação',
  checkNotKept: 'Ainda não guardada: some quando você sair desta página.',
  checkNotHere: 'Nada é guardado de janelas privadas.',
  checkNotSaved: 'Não foi possível guardar. Talvez o navegador não tenha mais espaço.',
  checksTitle: 'Verificações guardadas',
  checkMade: 'Feita em {date}. Fotos: {photos}, em listas: {listed}',
  checkNew: 'As listas mudaram. Novos achados: {count}',
  checkRenewing: 'As listas mudaram. As suas fotos estão sendo procuradas de novo…',
  checkOpen: 'Mostrar',
  checkClose: 'Fechar',
  checkSave: 'Salvar num arquivo',
  checkLoad: 'Carregar uma verificação de um arquivo',
  checkBadFile: 'Este arquivo não contém uma verificação. Nada foi alterado.',

  findingsLabel: 'Achados',
  findingsShown: {
    one: '{count} achado mostrado',
    many: '{count} de achados mostrados',
    other: '{count} achados mostrados',
  },
  findingPosted: 'Publicada: {date}',
  marksShow: 'Mostrar',
  marksAll: 'Todos os achados',
  markNone: 'Sem marca',
  markSent: 'Carta enviada',
  markAnswered: 'Respondida',
  markRemoved: 'Retirada',
  markFine: 'Minha, tudo bem',
  markOf: 'Marca da foto {id} em {dataset}',
  markShown: 'Marcar tudo o que é mostrado como',
  markApply: 'Marcar',
  markUndo: 'Desfazer',

  compareWith: 'Comparar ou mesclar com',
  compareChoose: 'Escolha uma verificação',
  compareBoth: 'Fotos em ambas',
  compareOnly: 'Fotos só em {name}',
  compareListed: 'Achadas só em {name}',
  compareLists:
    'Estas duas foram respondidas com listas diferentes: só isso já pode explicar o que foi achado em apenas uma.',
  compareSame: 'Ambas têm os mesmos achados.',

  mergeName: 'Nome da verificação mesclada',
  mergeKeep: 'Mesclar as duas',
  mergeNote:
    'Cria uma verificação nova com as fotos das duas, cada uma uma só vez, procuradas nas listas atuais. As duas ficam até você removê-las. O que você marcou vale em todas as verificações.',
  mergedFacts: 'O que as verificações mescladas contêm',
  mergedFrom: 'Mesclada a partir de',
  mergedMissing:
    'Uma das verificações mescladas conta {counted} fotos e todas juntas citam {seen}. Das outras não se sabe nada.',
  mergedUnclear:
    'Podem faltar fotos: nem todas as verificações mescladas dizem quantas há ou citam todas.',

  dataChecks:
    'As verificações das suas fotos que você guarda, com lugares se você escolheu isso, o que marcou nelas e até onde chegou a de uma lista.',

  walkStart: 'Verificar toda esta lista',
  walkNote:
    'Esta aba percorre a lista até o fim, página por página. Deixe-a aberta e visível. Depois de uma interrupção, ela continua de onde parou.',
  walkFailed: 'Não foi possível verificar esta lista. Recarregue a página e tente de novo.',
  walkedFacts: 'O que esta lista contém',
  walkedCounted: 'Fotos que a página conta',
  walkedMissing: 'A página conta {counted} fotos e mostrou {seen}. Nada se sabe sobre as outras.',
  walkedUncounted: 'A página não informa quantas fotos há: algumas podem não ter sido mostradas.',
  openWalksTitle: 'Verificações de listas não terminadas',
  openWalkSeen: '{seen} de {total} fotos vistas',
  openWalkSeenOnly: 'Fotos vistas: {seen}',
  openWalkEnded: 'Tudo foi visto. A consulta é feita assim que as listas puderem responder.',
  openWalkGoOn: 'Continuar',
  openWalkNote: '“Continuar” abre a lista numa aba, na página em que estava.',

  greetFound: {
    one: 'Suas fotos: ao menos {count} em {names}',
    many: 'Suas fotos: ao menos {count} em {names}',
    other: 'Suas fotos: ao menos {count} em {names}',
  },
  greetCheck: 'Verificar todas as suas fotos',
  pageAside: {
    one: '{count} foto que você marcou como aceita ou removida não é contada.',
    many: '{count} de fotos que você marcou como aceitas ou removidas não são contadas.',
    other: '{count} fotos que você marcou como aceitas ou removidas não são contadas.',
  },
};
