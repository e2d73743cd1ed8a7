import type { Translation } from '../../translate';
import type { get as english } from '../en/downloads';

/** Portuguese: texts of the lists that can be got from their publishers. */
export const get: Translation<typeof english> = {
  getTitle: 'Listas que você pode obter agora',
  getLead:
    'Estas listas são publicadas para todos. Quando você clica, o navegador as baixa dos servidores citados aqui, confere e faz com elas um índice neste dispositivo.',
  getAll: 'Obter todas as listas de rostos',
  getAllHosts: {
    one: 'Baixa {count} lista, consultando: {hosts}',
    many: 'Baixa {count} de listas, consultando: {hosts}',
    other: 'Baixa {count} listas, consultando: {hosts}',
  },
  getAllDone: 'Todas as listas de rostos disponíveis já estão aqui.',
  getOneByOne: 'Uma por uma',
  getFaces: 'Listas de rostos e pessoas',
  getGeneral: 'Listas de fotos de todo tipo',
  getGeneralNote: 'As fotos delas não foram escolhidas pelos rostos. Só são obtidas uma por uma.',
  getWithheld: 'Listas que não são dadas a todos',
  getOne: 'Obter',
  getOneOf: 'Obter {name}',
  getUpdate: 'Atualizar',
  getUpdateOf: 'Atualizar {name}',
  getPause: 'Pausar',
  getPauseOf: 'Pausar {name}',
  getContinue: 'Continuar',
  getContinueOf: 'Continuar com {name}',
  getCancelOf: 'Cancelar {name}',
  getPublisher: 'De quem a publica: {publisher}',
  getCopy: 'Uma cópia, de {publisher}',
  getHosts: 'Consulta: {hosts}',
  getTerms: 'Condições: {licence}',
  getSizeUnknown: 'tamanho desconhecido',
  getPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  getPage: 'Página de quem a publica',
  getHere: 'Aqui desde {date}, de {publisher}',
  getChanged:
    'A oferta mudou desde então. A lista que está aqui responde até que uma nova seja conferida.',
  getQueued: 'Espera a sua vez',
  getElsewhere: 'Outra aba desta extensão a está obtendo',
  getPaused: 'Em pausa. O que chegou fica guardado.',
  getAsking: 'Perguntando quais arquivos existem…',
  getDownloaded: '{done} de {total}',
  getSpeed: '{speed}, faltam {left}',
  getWaiting: 'O servidor não respondeu como devia. Próxima tentativa em {time}.',
  getChecking: 'Conferindo…',
  getDone: '{name} já está aqui. As respostas também vêm dela.',
  getFailed: 'Não foi possível obter {name}',
  getFailedOffline: 'Não há rede. Tente de novo quando houver; o que chegou fica guardado.',
  getFailedNetwork:
    'A conexão falhou várias vezes. Tente de novo mais tarde; o que chegou fica guardado.',
  getFailedBusy: 'O servidor pede para voltar mais tarde. Tente de novo daqui a cerca de uma hora.',
  getFailedRefused:
    'O servidor não a dá a programas. Baixe-a com o navegador na página de quem a publica e adicione o arquivo nesta página, em “Escolher arquivos”.',
  getFailedWebPage:
    'O servidor enviou uma página da web em vez da lista. Baixe-a com o navegador na página de quem a publica e adicione o arquivo nesta página, em “Escolher arquivos”.',
  getFailedWrongBytes:
    'O que chegou não é a lista que conhecemos: o tamanho ou a soma de verificação é outra. Nada foi guardado.',
  getFailedElsewhere:
    'O servidor leva a outro que não foi citado aqui, e não foi seguido. Nada foi guardado.',
  getFailedNotAllowed:
    'O navegador não teve permissão para consultar estes servidores, então nada foi pedido.',
  privacyGet:
    'Quando você clica para obter uma lista, os servidores citados ali ficam sabendo que este navegador a baixa; nada mais é enviado a eles.',
  emptyTitle: 'Ainda não há nenhuma lista',
  emptyText:
    'Sem uma lista nada pode ser respondido: uma foto sem marca não diz nada. Obtenha as listas publicadas para todos ou adicione as suas.',
  emptyGet: 'Obter listas',
};
