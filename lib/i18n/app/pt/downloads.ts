import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Portuguese: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listas que você pode baixar agora',
  downloadLead:
    'Estas listas são publicadas para todos. Quando você clica, o navegador as baixa dos servidores indicados aqui, verifica e cria com elas um índice neste dispositivo.',
  downloadAll: 'Baixar todas as listas de rostos',
  downloadAllHosts: {
    one: 'Baixa {count} lista de: {hosts}',
    many: 'Baixa {count} de listas de: {hosts}',
    other: 'Baixa {count} listas de: {hosts}',
  },
  downloadAllDone: 'Todas as listas de rostos que podem ser baixadas já estão aqui.',
  downloadOneByOne: 'Uma por uma',
  downloadFaces: 'Listas de rostos e pessoas',
  downloadGeneral: 'Listas de fotos de todo tipo',
  downloadGeneralNote:
    'As fotos delas não foram escolhidas pelos rostos. Só podem ser baixadas uma por uma.',
  downloadWithheld: 'Listas que não são abertas a todos',
  downloadOne: 'Baixar',
  downloadOneOf: 'Baixar {name}',
  downloadUpdate: 'Atualizar',
  downloadUpdateOf: 'Atualizar {name}',
  downloadPause: 'Pausar',
  downloadPauseOf: 'Pausar {name}',
  downloadContinue: 'Retomar',
  downloadContinueOf: 'Retomar {name}',
  downloadCancelOf: 'Cancelar {name}',
  downloadPublisher: 'De quem a publica: {publisher}',
  downloadCopy: 'Uma cópia, de {publisher}',
  downloadHosts: 'Servidores: {hosts}',
  downloadTerms: 'Condições: {licence}',
  downloadSizeUnknown: 'Tamanho desconhecido',
  downloadPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  downloadPage: 'Página de quem a publica',
  downloadHere: 'Baixada em {date} de {publisher}',
  downloadChanged:
    'Agora é oferecida outra edição. A que você tem continua em uso até que a nova seja verificada.',
  downloadQueued: 'Na fila',
  downloadElsewhere: 'Sendo baixada em outra aba desta extensão',
  downloadPaused: 'Em pausa. O que já foi baixado fica guardado.',
  downloadAsking: 'Consultando quais arquivos existem…',
  downloadBytes: '{done} de {total}',
  downloadSpeed: '{speed}, tempo restante: {left}',
  downloadWaiting: 'O servidor não respondeu corretamente. Próxima tentativa em {time}.',
  downloadChecking: 'Verificando…',
  downloadDone: 'A lista {name} está pronta e já é usada nas respostas.',
  downloadFailed: 'Não foi possível adicionar {name}',
  downloadFailedOffline:
    'Você está sem conexão. Tente de novo quando se conectar; o que já foi baixado fica guardado.',
  downloadFailedNetwork:
    'A conexão falhou várias vezes. Tente de novo mais tarde; o que já foi baixado fica guardado.',
  downloadFailedBusy: 'O servidor pediu para esperar. Tente de novo daqui a cerca de uma hora.',
  downloadFailedRefused:
    'O servidor recusou o download. Baixe você mesmo o arquivo na página de quem publica a lista e adicione-o nesta página, em “Escolher arquivos”.',
  downloadFailedWebPage:
    'O servidor enviou uma página da web em vez da lista. Baixe você mesmo o arquivo na página de quem a publica e adicione-o nesta página, em “Escolher arquivos”.',
  downloadFailedWrongBytes:
    'O que foi baixado não é a lista que conhecemos: o tamanho ou a soma de verificação não confere. Nada foi guardado.',
  downloadFailedElsewhere:
    'O servidor redirecionou para outro que não está indicado aqui, então o download foi interrompido. Nada foi guardado.',
  downloadFailedNotAllowed:
    'O navegador não teve permissão para se conectar a estes servidores, então nada foi solicitado.',
  privacyDownload:
    'Quando você clica para baixar uma lista, os servidores indicados ali ficam sabendo que este navegador a baixa; nada mais é enviado a eles.',
  emptyTitle: 'Ainda não há nenhuma lista',
  emptyText:
    'Sem uma lista, nada pode ser respondido: uma foto sem marca não significa nada. Baixe as listas publicadas para todos ou adicione as suas.',
  emptyDownload: 'Baixar listas',
};
