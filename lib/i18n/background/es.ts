import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Spanish: what the browser draws for us. */
export const es: Translation<BackgroundMessages> = {
  title: 'Overexposed',
  titleSample: 'Overexposed (datos de muestra, nada real)',
  flagged: {
    one: '{count} de {photos} fotos de esta página figura en la lista de archivos de un conjunto de datos',
    many: '{count} de {photos} fotos de esta página figuran en listas de archivos de conjuntos de datos',
    other:
      '{count} de {photos} fotos de esta página figuran en listas de archivos de conjuntos de datos',
  },
  noneFlagged: {
    one: 'La única foto vista en esta página no está en ninguna lista que tengamos',
    many: 'Ninguna de las {count} de fotos vistas en esta página está en una lista que tengamos',
    other: 'Ninguna de las {count} fotos vistas en esta página está en una lista que tengamos',
  },
  missing: 'Faltan las listas, así que no se puede consultar nada',
  damaged: 'Las listas están dañadas, así que no se puede consultar nada',
  unsupported:
    'Las listas necesitan una versión más reciente de Overexposed, así que no se puede consultar nada',
  empty: 'Todavía no hay ninguna lista, así que no se puede buscar nada',
  partial: 'Una lista añadida no se puede leer: lo que figura en ella no se marca',

  lookUp: 'Consultar en Overexposed',

  typeQuery: 'Escribe un nombre, un NSID, la dirección de una foto o perfil, o una #etiqueta',
  openTag: 'Abrir en Flickr las fotos con la etiqueta {tag}',
  openSearch: 'Buscarlo en Overexposed',
  photoFound: {
    one: 'La foto {id} figura en la lista de archivos de {count} conjunto de datos',
    many: 'La foto {id} figura en las listas de archivos de {count} de conjuntos de datos',
    other: 'La foto {id} figura en las listas de archivos de {count} conjuntos de datos',
  },
  ownerFound: {
    one: '{count} foto de {owner} figura en listas de archivos de conjuntos de datos',
    many: '{count} de fotos de {owner} figuran en listas de archivos de conjuntos de datos',
    other: '{count} fotos de {owner} figuran en listas de archivos de conjuntos de datos',
  },
  photoNotFound: 'La foto {id} no está en ninguna lista que tengamos',
  ownerNotFound: 'Ninguna foto de {owner} está en una lista que tengamos',
};
