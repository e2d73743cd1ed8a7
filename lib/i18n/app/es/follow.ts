import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Spanish: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Índices que seguir',
  followLead:
    'Una redacción o un grupo de investigación puede publicar un índice y mantenerlo al día. Añade la dirección de su carpeta o de su archivo: verás de quién es antes de que se guarde nada. No se sigue nada que no añadas aquí.',
  followAddress: 'Dirección del índice',
  followLook: 'Ver qué es',
  followBy: 'Quien lo publica se llama {name}',
  followKey: 'Clave: {fingerprint}',
  followKeyNote:
    'Compara la clave con la que quien lo publica indica en otro sitio. Cuando sigas el índice, no se aceptará ninguna otra clave.',
  followHolds: 'Fotos: {photos}; miembros: {members}; listas: {lists}; {size}',
  followAsks:
    'Solo se conecta a {host}: para obtener una firma breve en cada comprobación y, después, lo que haya cambiado.',
  followWeekly: 'Comprobar una vez por semana',
  followWeeklyOf: 'Comprobar {name} una vez por semana',
  followStart: 'Seguir',
  followFetching: 'Descargando el índice: {done} de {total}',
  followAdded: 'Ahora sigues {name}. Su índice ya se usa para responder.',
  followChecked: 'Última comprobación: {date}',
  followCheck: 'Comprobar ahora',
  followCheckOf: 'Comprobar {name} ahora',
  followCurrent: '{name} está al día.',
  followUpdated: '{name} se ha actualizado.',
  followStop: 'Dejar de seguir',
  followStopOf: 'Dejar de seguir {name}',
  followStopNote:
    'Un índice que dejas de seguir se queda entre las listas añadidas hasta que lo quites allí.',
  followRefused: 'El índice se ha rechazado',
  followStays: 'El que tienes se sigue usando.',
  followNoAddress:
    'No es la dirección de una carpeta o de un archivo .zip que empiece por https://.',
  followNotAllowed: 'No has permitido que el navegador se conecte a este servidor.',
  followNoNetwork: 'No se puede acceder al servidor. Inténtalo más tarde.',
  followNoFiles: 'El servidor no tiene todos los archivos del índice.',
  followElsewhere: 'La dirección redirige a otro servidor, que no has permitido.',
  followNotSigned: 'En esta dirección no hay ningún índice firmado.',
  followWrongSignature: 'La firma no es válida: se cambió algo después de firmarlo.',
  followChangedKey:
    'Está firmado con una clave distinta de la que aceptaste. Puede que lo haya puesto otra persona: pregunta a quien lo publica.',
  followRollback:
    'No es más reciente que el que tienes. Puede que alguien quiera hacerte volver a uno antiguo.',
  followWrongBytes:
    'Sus archivos no son los que se firmaron. Puede que los estén cambiando ahora mismo: inténtalo más tarde.',
  followDamaged: 'Está firmado, pero sus partes se contradicen.',
  followPrivate: 'En las ventanas privadas no se guarda nada: síguelo en una ventana normal.',
};
