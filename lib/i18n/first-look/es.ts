import type { Translation } from '../translate';
import type { FirstLookMessages } from './en';

/** Spanish: what the popup begins with. */
export const es: Translation<FirstLookMessages> = {
  thisPage: 'Esta página',
  pageFlagged: {
    one: '{count} de {total} fotos de esta página figura en la lista de un conjunto de datos',
    many: '{count} de {total} fotos de esta página figuran en listas de conjuntos de datos',
    other: '{count} de {total} fotos de esta página figuran en listas de conjuntos de datos',
  },
  pageNoneFlagged: {
    one: 'La única foto vista en esta página no está en las listas consultadas',
    many: 'Ninguna de las {count} de fotos vistas en esta página está en las listas consultadas',
    other: 'Ninguna de las {count} fotos vistas en esta página está en las listas consultadas',
  },
  pageNotKnown:
    'No se sabe: no se ha consultado ninguna lista que pueda nombrar fotos de esta página',
  pageNoPhotos: 'Aún no se han visto fotos en esta página',
  searchLabel: 'Buscar un miembro o una foto',
  searchPlaceholder: 'Nombre, enlace o #etiqueta',
  searchButton: 'Buscar',
};
