import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** Spanish: the badge and its card. */
export const es: Translation<PageMessages> = {
  photoBadge: {
    one: 'La foto figura en la lista de archivos de {names}',
    many: 'La foto figura en las listas de archivos de {names}',
    other: 'La foto figura en las listas de archivos de {names}',
  },
  memberBadge: {
    one: 'El miembro figura en la lista de archivos de {names}',
    many: 'El miembro figura en las listas de archivos de {names}',
    other: 'El miembro figura en las listas de archivos de {names}',
  },
  photosListed: { one: '{count}+ foto', many: '{count}+ fotos', other: '{count}+ fotos' },
  aside: 'apartada por ti',
  cardTitle: {
    one: 'Figura en la lista de archivos de {names}',
    many: 'Figura en {count} de listas de archivos',
    other: 'Figura en {count} listas de archivos',
  },
  madeFor: 'Finalidad: {purpose}',
  photosOfMember: {
    one: 'Figura al menos {count} foto de este miembro',
    many: 'Figuran al menos {count} de fotos de este miembro',
    other: 'Figuran al menos {count} fotos de este miembro',
  },
  details: 'Detalles',
  detailsOf: 'Detalles de {name}',
  advice: 'Qué puedes hacer',
  adviceText:
    'Si es tu foto o sales en ella, puedes pedir a quien publica el conjunto que la quite. Las copias ya entregadas no se pueden recuperar.',
  letter: 'Escribir una carta',
  report: 'Guardar un informe',
  sample: 'Datos de muestra',
  sampleText: 'Entradas inventadas para probar. No dicen nada de fotos reales.',
  close: 'Cerrar',
  ownTable: '{name} (tu tabla)',
  changedCopy: 'copia modificada de {name}',
  evidence: 'Prueba',
  evidenceOf: 'Prueba de {name}',
  evidenceNone: 'No consta qué archivos se leyeron.',
  evidenceIndex: 'Índice {index}, formato {version}',
  evidenceFailed: 'Ahora no se puede saber.',
  evidenceMore: {
    one: '{count} archivo más',
    many: '{count} de archivos más',
    other: '{count} archivos más',
  },
};
