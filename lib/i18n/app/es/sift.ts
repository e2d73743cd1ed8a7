import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** Spanish: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: 'Desde',
  siftTo: 'Hasta',
  siftNote:
    'Según el día en que se tomó la foto, si un archivo lo indica; si no, según cuándo se subió. Un periodo de varios meses cuenta si toca estos días.',
  siftNear: 'Tomada cerca de (latitud, longitud)',
  siftWithin: 'En un radio de',
  siftBadPlace:
    'Esto no es un lugar. Escríbelo así: 48.14, 11.58; hasta entonces se muestran los hallazgos de todos los lugares.',
  siftUnknown: 'Mostrar también los de fecha o lugar desconocidos: {count}',
  findingTaken: 'Tomada: {date}',
  findingUndated: 'Fecha desconocida',
  findingUnplaced: 'Lugar desconocido',
  placesKeep: 'Guardar también dónde se tomaron las fotos',
  placesKeepNote:
    'Fotos de lugar conocido: {count}. Los lugares se quedan en este navegador y se eliminan con la comprobación.',
  placesSave: 'Guardar también los lugares',
  placesLoad: 'Cargar también los lugares, si el archivo los tiene',
  checkPlaced: 'De lugar conocido',
};
