import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Portuguese: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listas que você pode obter agora',
  downloadLead:
    'Estas listas são publicadas para todos. Quando você clica, o navegador as baixa dos servidores citados aqui, confere e faz com elas um índice neste dispositivo.',
  downloadAll: 'Obter todas as listas de rostos',
  downloadAllHosts: {
    one: 'Baixa {count} lista, consultando: {hosts}',
    many: 'Baixa {count} de listas, consultando: {hosts}',
    other: 'Baixa {count} listas, consultando: {hosts}',
  },
  downloadAllDone: 'Todas as listas de rostos disponíveis já estão aqui.',
  downloadOneByOne: 'Uma por uma',
  downloadFaces: 'Listas de rostos e pessoas',
  downloadGeneral: 'Listas de fotos de todo tipo',
  downloadGeneralNote:
    'As fotos delas não foram escolhidas pelos rostos. Só são obtidas uma por uma.',
  downloadWithheld: 'Listas que não são dadas a todos',
  downloadOne: 'Obter',
  downloadOneOf: 'Obter {name}',
  downloadUpdate: 'Atualizar',
  downloadUpdateOf: 'Atualizar {name}',
  downloadPause: 'Pausar',
  downloadPauseOf: 'Pausar {name}',
  downloadContinue: 'Continuar',
  downloadContinueOf: 'Continuar com {name}',
  downloadCancelOf: 'Cancelar {name}',
  downloadPublisher: 'De quem a publica: {publisher}',
  downloadCopy: 'Uma cópia, de {publisher}',
  downloadHosts: 'Consulta: {hosts}',
  downloadTerms: 'Condições: {licence}',
  downloadSizeUnknown: 'tamanho desconhecido',
  downloadPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  downloadPage: 'Página de quem a publica',
  downloadHere: 'Aqui desde {date}, de {publisher}',
  downloadChanged:
    'A oferta mudou desde então. A lista que está aqui responde até que uma nova seja conferida.',
  downloadQueued: 'Espera a sua vez',
  downloadElsewhere: 'Outra aba desta extensão a está obtendo',
  downloadPaused: 'Em pausa. O que chegou fica guardado.',
  downloadAsking: 'Perguntando quais arquivos existem…',
  downloadBytes: '{done} de {total}',
  downloadSpeed: '{speed}, faltam {left}',
  downloadWaiting: 'O servidor não respondeu como devia. Próxima tentativa em {time}.',
  downloadChecking: 'Conferindo…',
  downloadDone: '{name} já está aqui. As respostas também vêm dela.',
  downloadFailed: 'Não foi possível obter {name}',
  downloadFailedOffline: 'Não há rede. Tente de novo quando houver; o que chegou fica guardado.',
  downloadFailedNetwork:
    'A conexão falhou várias vezes. Tente de novo mais tarde; o que chegou fica guardado.',
  downloadFailedBusy:
    'O servidor pede para voltar mais tarde. Tente de novo daqui a cerca de uma hora.',
  downloadFailedRefused:
    'O servidor não a dá a programas. Baixe-a com o navegador na página de quem a publica e adicione o arquivo nesta página, em “Escolher arquivos”.',
  downloadFailedWebPage:
    'O servidor enviou uma página da web em vez da lista. Baixe-a com o navegador na página de quem a publica e adicione o arquivo nesta página, em “Escolher arquivos”.',
  downloadFailedWrongBytes:
    'O que chegou não é a lista que conhecemos: o tamanho ou a soma de verificação é outra. Nada foi guardado.',
  downloadFailedElsewhere:
    'O servidor leva a outro que não foi citado aqui, e não foi seguido. Nada foi guardado.',
  downloadFailedNotAllowed:
    'O navegador não teve permissão para consultar estes servidores, então nada foi pedido.',
  privacyDownload:
    'Quando você clica para obter uma lista, os servidores citados ali ficam sabendo que este navegador a baixa; nada mais é enviado a eles.',
  emptyTitle: 'Ainda não há nenhuma lista',
  emptyText:
    'Sem uma lista nada pode ser respondido: uma foto sem marca não diz nada. Obtenha as listas publicadas para todos ou adicione as suas.',
  emptyDownload: 'Obter listas',
};
