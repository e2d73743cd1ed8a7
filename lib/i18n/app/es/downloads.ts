import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Spanish: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listas que puedes descargar ahora',
  downloadLead:
    'Estas listas están publicadas para todo el mundo. Cuando haces clic, el navegador las descarga de los servidores que se indican aquí, las comprueba y crea con ellas un índice en este dispositivo.',
  downloadAll: 'Descargar todas las listas de rostros',
  downloadAllHosts: {
    one: 'Descarga {count} lista de: {hosts}',
    many: 'Descarga {count} de listas de: {hosts}',
    other: 'Descarga {count} listas de: {hosts}',
  },
  downloadAllDone: 'Ya están aquí todas las listas de rostros que se pueden descargar.',
  downloadOneByOne: 'Una por una',
  downloadFaces: 'Listas de rostros y personas',
  downloadGeneral: 'Listas de fotos de todo tipo',
  downloadGeneralNote:
    'Sus fotos no se eligieron por los rostros. Solo se pueden descargar una por una.',
  downloadWithheld: 'Listas que no están abiertas a todo el mundo',
  downloadOne: 'Descargar',
  downloadOneOf: 'Descargar {name}',
  downloadUpdate: 'Actualizar',
  downloadUpdateOf: 'Actualizar {name}',
  downloadPause: 'Pausar',
  downloadPauseOf: 'Pausar {name}',
  downloadContinue: 'Reanudar',
  downloadContinueOf: 'Reanudar {name}',
  downloadCancelOf: 'Cancelar {name}',
  downloadPublisher: 'De quien la publica: {publisher}',
  downloadCopy: 'Una copia, de {publisher}',
  downloadHosts: 'Servidores: {hosts}',
  downloadTerms: 'Condiciones: {licence}',
  downloadSizeUnknown: 'Tamaño desconocido',
  downloadPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  downloadPage: 'Página de quien la publica',
  downloadHere: 'Descargada el {date} de {publisher}',
  downloadChanged:
    'Ahora se ofrece otra edición. La que tienes se sigue usando hasta que se compruebe la nueva.',
  downloadQueued: 'En cola',
  downloadElsewhere: 'Se está descargando en otra pestaña de esta extensión',
  downloadPaused: 'En pausa. Lo descargado se conserva.',
  downloadAsking: 'Consultando qué archivos hay…',
  downloadBytes: '{done} de {total}',
  downloadSpeed: '{speed}, tiempo restante: {left}',
  downloadWaiting: 'El servidor no respondió correctamente. Próximo intento en {time}.',
  downloadChecking: 'Comprobando…',
  downloadDone: 'La lista {name} está lista y ya se usa para responder.',
  downloadFailed: 'No se pudo añadir {name}',
  downloadFailedOffline:
    'No tienes conexión. Vuelve a intentarlo cuando la tengas; lo descargado se conserva.',
  downloadFailedNetwork:
    'La conexión falló varias veces. Vuelve a intentarlo más tarde; lo descargado se conserva.',
  downloadFailedBusy:
    'El servidor pide esperar. Vuelve a intentarlo dentro de una hora, más o menos.',
  downloadFailedRefused:
    'El servidor rechazó la descarga. Descarga tú el archivo desde la página de quien publica la lista y añádelo en esta página, en «Elegir archivos».',
  downloadFailedWebPage:
    'El servidor envió una página web en lugar de la lista. Descarga tú el archivo desde la página de quien la publica y añádelo en esta página, en «Elegir archivos».',
  downloadFailedWrongBytes:
    'Lo descargado no es la lista que conocemos: su tamaño o su suma de comprobación no coincide. No se conservó nada.',
  downloadFailedElsewhere:
    'El servidor redirigió a otro que no se indica aquí, así que la descarga se detuvo. No se conservó nada.',
  downloadFailedNotAllowed:
    'No se permitió al navegador conectarse a estos servidores, así que no se solicitó nada.',
  privacyDownload:
    'Cuando haces clic para descargar una lista, los servidores que se indican allí saben que este navegador la descarga; no se les envía nada más.',
  emptyTitle: 'Todavía no hay ninguna lista',
  emptyText:
    'Sin una lista no se puede responder nada: que una foto no esté marcada no significa nada. Descarga las listas publicadas para todo el mundo o añade las tuyas.',
  emptyDownload: 'Descargar listas',
};
