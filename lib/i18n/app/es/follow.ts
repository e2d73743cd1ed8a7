import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Spanish: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Índices que seguir',
  followLead:
    'Una redacción o un grupo de investigación puede publicar un índice y mantenerlo al día. Añade su dirección, la de una carpeta o la de un único archivo: verás de quién es antes de que se guarde nada. No se sigue nada que no añadas aquí.',
  followAddress: 'Dirección del índice',
  followLook: 'Ver qué es',
  followBy: 'Quien lo publica se llama {name}',
  followKey: 'Clave: {fingerprint}',
  followKeyNote:
    'Compara la clave con la que quien lo publica indica en otro sitio. Cuando sigas el índice, no se aceptará ninguna otra clave.',
  followHolds: 'Fotos: {photos}; miembros: {members}; listas: {lists}; {size}',
  followAsks:
    'Solo se consulta {host}: una firma breve en cada comprobación y, después, lo que haya cambiado.',
  followWeekly: 'Comprobar una vez por semana',
  followWeeklyOf: 'Comprobar {name} una vez por semana',
  followStart: 'Seguir',
  followFetching: 'Descargando el índice: {done} de {total}',
  followAdded: 'Ahora sigues {name}. Las respuestas vienen también de su índice.',
  followChecked: 'Última comprobación: {date}',
  followCheck: 'Comprobar ahora',
  followCheckOf: 'Comprobar {name} ahora',
  followCurrent: '{name} está al día.',
  followUpdated: '{name} se ha actualizado.',
  followStop: 'Dejar de seguir',
  followStopOf: 'Dejar de seguir {name}',
  followStopNote:
    'Lo que ya hay aquí de un índice queda entre las listas añadidas hasta que lo quites allí.',
  followRefused: 'El índice se ha rechazado',
  followStays: 'El que está aquí sigue respondiendo.',
  followNoAddress:
    'No es la dirección de una carpeta o de un archivo .zip que empiece por https://.',
  followNotAllowed: 'No has permitido que el navegador consulte este servidor.',
  followNoNetwork: 'No se puede llegar al servidor. Inténtalo más tarde.',
  followNoFiles: 'El servidor no da todos los archivos de un índice.',
  followElsewhere: 'La dirección lleva a otro servidor, por el que no se te preguntó.',
  followNotSigned: 'Lo que hay allí no está firmado como debe estarlo un índice que seguir.',
  followWrongSignature: 'La firma es falsa: se cambió algo después de firmarlo.',
  followChangedKey:
    'Está firmado con una clave distinta de la que aceptaste. Puede que lo haya puesto otra persona: pregunta a quien lo publica.',
  followRollback:
    'No es más nuevo que el que está aquí. Puede que alguien quiera llevarte de vuelta a uno antiguo.',
  followWrongBytes:
    'Sus archivos no son los que se firmaron. Puede que los estén cambiando ahora mismo: inténtalo más tarde.',
  followDamaged: 'Está firmado, pero sus partes no concuerdan.',
  followPrivate: 'Desde las ventanas privadas no se guarda nada: síguelo en una ventana normal.',
};
