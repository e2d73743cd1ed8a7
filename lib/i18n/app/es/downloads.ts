import type { Translation } from '../../translate';
import type { get as english } from '../en/downloads';

/** Spanish: texts of the lists that can be got from their publishers. */
export const get: Translation<typeof english> = {
  getTitle: 'Listas que puedes obtener ahora',
  getLead:
    'Estas listas están publicadas para todo el mundo. Cuando haces clic, el navegador las descarga de los servidores que se nombran aquí, las comprueba y hace con ellas un índice en este dispositivo.',
  getAll: 'Obtener todas las listas de rostros',
  getAllHosts: {
    one: 'Descarga {count} lista y pregunta a: {hosts}',
    many: 'Descarga {count} de listas y pregunta a: {hosts}',
    other: 'Descarga {count} listas y pregunta a: {hosts}',
  },
  getAllDone: 'Todas las listas de rostros disponibles ya están aquí.',
  getOneByOne: 'Una por una',
  getFaces: 'Listas de rostros y personas',
  getGeneral: 'Listas de fotos de todo tipo',
  getGeneralNote: 'Sus fotos no se eligieron por los rostros. Solo se obtienen una por una.',
  getWithheld: 'Listas que no se dan a todo el mundo',
  getOne: 'Obtener',
  getOneOf: 'Obtener {name}',
  getUpdate: 'Actualizar',
  getUpdateOf: 'Actualizar {name}',
  getPause: 'Pausar',
  getPauseOf: 'Pausar {name}',
  getContinue: 'Continuar',
  getContinueOf: 'Continuar con {name}',
  getCancelOf: 'Cancelar {name}',
  getPublisher: 'De quien la publica: {publisher}',
  getCopy: 'Una copia, de {publisher}',
  getHosts: 'Pregunta a: {hosts}',
  getTerms: 'Condiciones: {licence}',
  getSizeUnknown: 'tamaño desconocido',
  getPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  getPage: 'Página de quien la publica',
  getHere: 'Aquí desde el {date}, de {publisher}',
  getChanged:
    'Su oferta ha cambiado desde entonces. La que está aquí responde hasta que se compruebe una nueva.',
  getQueued: 'Espera su turno',
  getElsewhere: 'Otra pestaña de esta extensión la está obteniendo',
  getPaused: 'En pausa. Lo que llegó se conserva.',
  getAsking: 'Preguntando qué archivos hay…',
  getDownloaded: '{done} de {total}',
  getSpeed: '{speed}, faltan {left}',
  getWaiting: 'El servidor no respondió como debía. Próximo intento en {time}.',
  getChecking: 'Comprobando…',
  getDone: '{name} ya está aquí. Las respuestas también salen de ella.',
  getFailed: 'No se pudo obtener {name}',
  getFailedOffline: 'No hay red. Vuelve a intentarlo cuando la haya; lo que llegó se conserva.',
  getFailedNetwork:
    'La conexión falló varias veces. Vuelve a intentarlo más tarde; lo que llegó se conserva.',
  getFailedBusy:
    'El servidor pide volver más tarde. Vuelve a intentarlo dentro de una hora, más o menos.',
  getFailedRefused:
    'El servidor no la da a programas. Descárgala con el navegador desde la página de quien la publica y añade el archivo en esta página, en «Elegir archivos».',
  getFailedWebPage:
    'El servidor envió una página web en lugar de la lista. Descárgala con el navegador desde la página de quien la publica y añade el archivo en esta página, en «Elegir archivos».',
  getFailedWrongBytes:
    'Lo que llegó no es la lista que conocemos: su longitud o su suma de comprobación es otra. No se conservó nada.',
  getFailedElsewhere:
    'El servidor lleva a otro que no se nombró aquí, y no se siguió. No se conservó nada.',
  getFailedNotAllowed:
    'Al navegador no se le permitió preguntar a estos servidores, así que no se preguntó nada.',
  privacyGet:
    'Cuando haces clic para obtener una lista, los servidores que se nombran allí saben que este navegador la descarga; no se les envía nada más.',
  emptyTitle: 'Todavía no hay ninguna lista',
  emptyText:
    'Sin una lista no se puede responder nada: que una foto no esté marcada no dice nada. Obtén las listas publicadas para todo el mundo o añade las tuyas.',
  emptyGet: 'Obtener listas',
};
