import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Spanish: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listas que puedes obtener ahora',
  downloadLead:
    'Estas listas están publicadas para todo el mundo. Cuando haces clic, el navegador las descarga de los servidores que se nombran aquí, las comprueba y hace con ellas un índice en este dispositivo.',
  downloadAll: 'Obtener todas las listas de rostros',
  downloadAllHosts: {
    one: 'Descarga {count} lista y pregunta a: {hosts}',
    many: 'Descarga {count} de listas y pregunta a: {hosts}',
    other: 'Descarga {count} listas y pregunta a: {hosts}',
  },
  downloadAllDone: 'Todas las listas de rostros disponibles ya están aquí.',
  downloadOneByOne: 'Una por una',
  downloadFaces: 'Listas de rostros y personas',
  downloadGeneral: 'Listas de fotos de todo tipo',
  downloadGeneralNote: 'Sus fotos no se eligieron por los rostros. Solo se obtienen una por una.',
  downloadWithheld: 'Listas que no se dan a todo el mundo',
  downloadOne: 'Obtener',
  downloadOneOf: 'Obtener {name}',
  downloadUpdate: 'Actualizar',
  downloadUpdateOf: 'Actualizar {name}',
  downloadPause: 'Pausar',
  downloadPauseOf: 'Pausar {name}',
  downloadContinue: 'Continuar',
  downloadContinueOf: 'Continuar con {name}',
  downloadCancelOf: 'Cancelar {name}',
  downloadPublisher: 'De quien la publica: {publisher}',
  downloadCopy: 'Una copia, de {publisher}',
  downloadHosts: 'Pregunta a: {hosts}',
  downloadTerms: 'Condiciones: {licence}',
  downloadSizeUnknown: 'tamaño desconocido',
  downloadPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  downloadPage: 'Página de quien la publica',
  downloadHere: 'Aquí desde el {date}, de {publisher}',
  downloadChanged:
    'Su oferta ha cambiado desde entonces. La que está aquí responde hasta que se compruebe una nueva.',
  downloadQueued: 'Espera su turno',
  downloadElsewhere: 'Otra pestaña de esta extensión la está obteniendo',
  downloadPaused: 'En pausa. Lo que llegó se conserva.',
  downloadAsking: 'Preguntando qué archivos hay…',
  downloadBytes: '{done} de {total}',
  downloadSpeed: '{speed}, faltan {left}',
  downloadWaiting: 'El servidor no respondió como debía. Próximo intento en {time}.',
  downloadChecking: 'Comprobando…',
  downloadDone: '{name} ya está aquí. Las respuestas también salen de ella.',
  downloadFailed: 'No se pudo obtener {name}',
  downloadFailedOffline:
    'No hay red. Vuelve a intentarlo cuando la haya; lo que llegó se conserva.',
  downloadFailedNetwork:
    'La conexión falló varias veces. Vuelve a intentarlo más tarde; lo que llegó se conserva.',
  downloadFailedBusy:
    'El servidor pide volver más tarde. Vuelve a intentarlo dentro de una hora, más o menos.',
  downloadFailedRefused:
    'El servidor no la da a programas. Descárgala con el navegador desde la página de quien la publica y añade el archivo en esta página, en «Elegir archivos».',
  downloadFailedWebPage:
    'El servidor envió una página web en lugar de la lista. Descárgala con el navegador desde la página de quien la publica y añade el archivo en esta página, en «Elegir archivos».',
  downloadFailedWrongBytes:
    'Lo que llegó no es la lista que conocemos: su longitud o su suma de comprobación es otra. No se conservó nada.',
  downloadFailedElsewhere:
    'El servidor lleva a otro que no se nombró aquí, y no se siguió. No se conservó nada.',
  downloadFailedNotAllowed:
    'Al navegador no se le permitió preguntar a estos servidores, así que no se preguntó nada.',
  privacyDownload:
    'Cuando haces clic para obtener una lista, los servidores que se nombran allí saben que este navegador la descarga; no se les envía nada más.',
  emptyTitle: 'Todavía no hay ninguna lista',
  emptyText:
    'Sin una lista no se puede responder nada: que una foto no esté marcada no dice nada. Obtén las listas publicadas para todo el mundo o añade las tuyas.',
  emptyDownload: 'Obtener listas',
};
