import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** Brazilian Portuguese: the bar of a walk. */
export const pt: Translation<WalkMessages> = {
  title: 'O Overexposed verifica esta lista',
  count: '{seen} de {total} fotos',
  countOnly: '{seen} fotos',
  timeLeft: {
    one: 'falta cerca de {count} minuto',
    many: 'faltam cerca de {count} de minutos',
    other: 'faltam cerca de {count} minutos',
  },
  walking: 'Verificando',
  paused: 'Em pausa',
  away: 'Aguardando: esta página não faz parte da lista',
  'backing-off': 'O Flickr falha ou pede para ir mais devagar. Nova tentativa em breve',
  failing: 'O Flickr continua falhando. Tente mais tarde',
  found: {
    one: 'Pronto. {count} foto consta em listas de arquivos',
    many: 'Pronto. {count} de fotos constam em listas de arquivos',
    other: 'Pronto. {count} fotos constam em listas de arquivos',
  },
  none: 'Pronto. Nenhuma está em uma lista consultada',
  later: 'Pronto. A busca será feita assim que as listas puderem responder',
  missing: {
    one: '{count} foto contada não foi mostrada',
    many: '{count} de fotos contadas não foram mostradas',
    other: '{count} fotos contadas não foram mostradas',
  },
  pause: 'Pausar',
  goOn: 'Continuar',
  stop: 'Parar',
  findings: 'Mostrar',
  close: 'Fechar',
};
