import type { Translation } from '../translate';
import type { AnswerMessages } from './en';

/** Spanish: what an answer says. */
export const answers: Translation<AnswerMessages> = {
  photo: 'Foto {id}',
  photoFound: {
    one: 'Figura en la lista de archivos de {count} conjunto de datos',
    many: 'Figura en las listas de archivos de {count} de conjuntos de datos',
    other: 'Figura en las listas de archivos de {count} conjuntos de datos',
  },
  photoNotFound: {
    one: 'No está en la única lista consultada',
    many: 'No está en ninguna de las {count} de listas consultadas',
    other: 'No está en ninguna de las {count} listas consultadas',
  },
  ownerFound: {
    one: 'Al menos {count} foto figura en listas de archivos de conjuntos de datos',
    many: 'Al menos {count} de fotos figuran en listas de archivos de conjuntos de datos',
    other: 'Al menos {count} fotos figuran en listas de archivos de conjuntos de datos',
  },
  ownerNotFound: {
    one: 'No está en la única lista de aquí que nombra a miembros',
    many: 'No está en ninguna de las {count} de listas de aquí que nombran a miembros',
    other: 'No está en ninguna de las {count} listas de aquí que nombran a miembros',
  },
  byNameOnly: {
    one: '{count} lista identifica a los miembros solo por su nombre: busca también el nombre.',
    many: '{count} de listas identifican a los miembros solo por su nombre: busca también el nombre.',
    other: '{count} listas identifican a los miembros solo por su nombre: busca también el nombre.',
  },
  photosOnly: {
    one: '{count} lista solo nombra fotos: consulta fotos una a una o abre la galería del miembro, donde las fotos que figuran en listas están marcadas.',
    many: '{count} de listas solo nombran fotos: consulta fotos una a una o abre la galería del miembro, donde las fotos que figuran en listas están marcadas.',
    other:
      '{count} listas solo nombran fotos: consulta fotos una a una o abre la galería del miembro, donde las fotos que figuran en listas están marcadas.',
  },
  photosOnlyMore: {
    one: '{count} lista solo nombra fotos y puede contener más.',
    many: '{count} de listas solo nombran fotos y pueden contener más.',
    other: '{count} listas solo nombran fotos y pueden contener más.',
  },
  notKnown: 'No se sabe',
  notKnownYet: 'Aún no se sabe',
  whyNoLists: 'No se ha consultado ninguna lista.',
  whySample: 'Las listas de aquí son inventadas: no hay en ellas fotos ni miembros reales.',
  whyNoNames: 'Ninguna lista de aquí nombra a miembros.',
  whyNotAsked:
    'Ninguna lista de aquí da el nombre {owner}. La mayoría identifica a los miembros por un número, que Flickr puede decir.',
  notSearched: 'Sin consultar: {names}',
  listOff: '{name} (desactivado)',
  listUnreadable: '{name} (no se puede leer)',
  listMissing: '{name} (falta)',
  personTitle: '¿El nombre de una persona?',
  personText:
    'Overexposed encuentra a los miembros por su nombre o número en Flickr. Abre allí el perfil de la persona, copia su dirección, por ejemplo https://www.flickr.com/people/name, y pégala aquí.',
  ownTable: '{name} (tu tabla)',
  changedCopy: 'copia modificada de {name}',
  listNoMembers: '{name} (no nombra a miembros)',
  onlyPartOf: 'Aquí solo hay una parte de: {names}',
  partOf: '{name} ({photos} de unas {total} fotos)',
};
