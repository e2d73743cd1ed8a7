import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** Spanish: the bar of a walk. */
export const es: Translation<WalkMessages> = {
  title: 'Overexposed comprueba esta lista',
  count: '{seen} de {total} fotos',
  countOnly: '{seen} fotos',
  timeLeft: {
    one: 'queda alrededor de {count} minuto',
    many: 'quedan alrededor de {count} de minutos',
    other: 'quedan alrededor de {count} minutos',
  },
  walking: 'Comprobando',
  paused: 'En pausa',
  away: 'En espera: esta página no es parte de la lista',
  'backing-off': 'Flickr da errores o pide ir más despacio. Se reintentará en breve',
  failing: 'Flickr sigue dando errores. Inténtalo más tarde',
  found: {
    one: 'Listo. {count} foto figura en listas de archivos',
    many: 'Listo. {count} de fotos figuran en listas de archivos',
    other: 'Listo. {count} fotos figuran en listas de archivos',
  },
  none: 'Listo. Ninguna está en una lista consultada',
  later: 'Listo. Se buscarán en cuanto las listas puedan responder',
  missing: {
    one: '{count} foto contada no se mostró',
    many: '{count} de fotos contadas no se mostraron',
    other: '{count} fotos contadas no se mostraron',
  },
  pause: 'Pausar',
  goOn: 'Continuar',
  stop: 'Detener',
  findings: 'Mostrar',
  close: 'Cerrar',
};
