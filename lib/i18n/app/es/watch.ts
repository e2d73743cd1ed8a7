import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** Spanish: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'Llevar una lista de seguimiento',
  watchNote:
    'Para los miembros y las comprobaciones guardadas que elijas. Cada vez que se añaden, actualizan, quitan, activan o desactivan listas, se vuelven a consultar en este dispositivo, y la ventana de la extensión dice qué hay de nuevo.',
  watchTitle: 'Lista de seguimiento',
  watchAdd: 'Añadir a la lista de seguimiento',
  watchRemove: 'Quitar de la lista de seguimiento',
  watchNews: {
    one: '{count} hallazgo nuevo en tu lista de seguimiento desde el {date}: {names}',
    many: '{count} de hallazgos nuevos en tu lista de seguimiento desde el {date}: {names}',
    other: '{count} hallazgos nuevos en tu lista de seguimiento desde el {date}: {names}',
  },
  watchIn: '{count} en {name}',
  watchSeen: 'Marcar como visto',
  watchShow: 'Mostrar la lista de seguimiento',
  watchNone:
    'La lista de seguimiento está vacía. Añade un miembro desde la respuesta a una búsqueda y una comprobación desde «Comprobaciones guardadas».',
  watchOff:
    'La lista de seguimiento está desactivada en los ajustes. Nada de esto se vuelve a consultar.',
  watchSince: 'Comparado con el {date}',
  watchFresh: {
    one: '{count} hallazgo nuevo: {names}',
    many: '{count} de hallazgos nuevos: {names}',
    other: '{count} hallazgos nuevos: {names}',
  },
  watchSame: 'Nada nuevo en las listas consultadas.',
  watchUnknown: 'No se sabe: las listas aún no han podido responder.',
  watchStale: 'Aún sin consultar en las listas tal como están ahora.',
  dataWatch:
    'Los miembros y las comprobaciones de tu lista de seguimiento, y lo que se encontró de ellos.',
};
