import type { Translation } from '../translate';
import type { FirstLookMessages } from './en';

/** Portuguese: what the popup begins with. */
export const pt: Translation<FirstLookMessages> = {
  thisPage: 'Esta página',
  pageFlagged: {
    one: '{count} de {total} fotos desta página consta na lista de um conjunto de dados',
    many: '{count} de {total} fotos desta página constam em listas de conjuntos de dados',
    other: '{count} de {total} fotos desta página constam em listas de conjuntos de dados',
  },
  pageNoneFlagged: {
    one: 'A única foto vista nesta página não está nas listas consultadas',
    many: 'Nenhuma das {count} de fotos vistas nesta página está nas listas consultadas',
    other: 'Nenhuma das {count} fotos vistas nesta página está nas listas consultadas',
  },
  pageNotKnown: 'Não se sabe: não foi consultada nenhuma lista que possa citar fotos desta página',
  pageNoPhotos: 'Ainda não foram vistas fotos nesta página',
  searchLabel: 'Encontrar um membro ou uma foto',
  searchPlaceholder: 'Nome, endereço ou #tag',
  searchButton: 'Buscar',
};
