import { answers } from '../answers/es';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Spanish: what the browser draws for us. */
export const es: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (datos de muestra, nada real)',
  flagged: {
    one: '{count} de {photos} fotos de esta página figura en la lista de archivos de un conjunto de datos',
    many: '{count} de {photos} fotos de esta página figuran en listas de archivos de conjuntos de datos',
    other:
      '{count} de {photos} fotos de esta página figuran en listas de archivos de conjuntos de datos',
  },
  noneFlagged: {
    one: 'La única foto vista en esta página no está en las listas consultadas',
    many: 'Ninguna de las {count} de fotos vistas en esta página está en las listas consultadas',
    other: 'Ninguna de las {count} fotos vistas en esta página está en las listas consultadas',
  },
  pageNotKnown:
    'No se sabe: no se ha consultado ninguna lista que pueda nombrar fotos de esta página',
  missing: 'Faltan las listas, así que no se puede consultar nada',
  damaged: 'Las listas están dañadas, así que no se puede consultar nada',
  unsupported:
    'Las listas necesitan una versión más reciente de Overexposed, así que no se puede consultar nada',
  empty: 'Todavía no hay ninguna lista, así que no se puede buscar nada',
  watchNews: {
    one: '{count} hallazgo nuevo en tu lista de seguimiento',
    many: '{count} de hallazgos nuevos en tu lista de seguimiento',
    other: '{count} hallazgos nuevos en tu lista de seguimiento',
  },

  lookUp: 'Consultar en Overexposed',

  typeQuery: 'Escribe un nombre, un NSID, la dirección de una foto o perfil, o una #etiqueta',
  openTag: 'Abrir en Flickr las fotos con la etiqueta {tag}',
  openSearch: 'Buscarlo en Overexposed',
};
