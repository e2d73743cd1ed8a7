import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** Spanish: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: 'Tus listas',
  listsTitle: 'Tus propias listas',
  listsLead:
    '¿Tienes la lista de archivos de un conjunto de datos o un índice creado con la herramienta de línea de comandos? Añádelo aquí y las respuestas también saldrán de él.',
  listsDrop: 'Suelta aquí los archivos de una lista, o',
  listsPick: 'Elegir archivos',
  listsKinds:
    'Se reconocen los archivos publicados de muchos conjuntos de datos, como ffhq-dataset-v2.json, también comprimidos con gzip o bzip2 o en un archivo zip o tar; tablas con las columnas photo, owner, url o dataset; e índices, como los archivos de su carpeta o en zip.',
  listsLocal:
    'Los archivos se leen en este dispositivo y no se envían a ninguna parte. Solo se guarda un índice creado con ellos, y solo en este navegador.',
  listsReading: 'Leyendo {name}',
  listsRead: '{done} de {total}, filas: {rows}',
  listsIndexing: 'Creando el índice…',
  listsCancel: 'Cancelar',
  listsCancelled: 'Cancelado. No se ha guardado nada.',
  listsWhich: '¿De qué conjunto de datos es la lista {name}?',
  listsWhichText:
    'Sus filas se parecen a las de varios conjuntos de datos. Elige solo si lo sabes: las fotos se marcarán con ese nombre.',
  listsReadAs: 'Leerla así',
  listsAdded: 'Se ha añadido {name}',
  listsRefused: 'No se ha añadido {name}',
  listsKept: 'Listas añadidas',
  listsNone: 'Todavía ninguna.',
  listAddedOn: 'Añadida el {date}',
  listSource: 'Leída como: {source}',
  listRows: 'Filas leídas',
  listRowsWithPhoto: 'Filas con foto',
  listRowsSkipped: 'Filas omitidas',
  listWhySkipped: 'Por qué se omitieron filas',
  listSaveIndex: 'Guardar como índice (zip)',
  listSaveTable: 'Guardar como tabla (CSV)',
  listRemove: 'Quitar',
  listRemoveConfirm: '¿Quitar {name}?',
  listActionFailed: 'No ha funcionado. No se ha cambiado nada.',
  listFailed: 'Esta lista no se puede consultar',
  listGone:
    'El navegador no puede leer sus archivos o ya no los tiene. Quita la lista y añádela otra vez.',
  listDamaged: 'No coincide con sus sumas de comprobación. Quita la lista y añádela otra vez.',
  listNewer: 'Necesita una versión más reciente de Overexposed.',
  skipUnreadable: 'ilegible',
  skipElsewhere: 'no está en Flickr',
  skipNotPhoto: 'está en Flickr, pero no es una foto',
  skipNoPhoto: 'no menciona ninguna foto',
  skipBadDataset: 'no es el identificador de un conjunto de datos',
  skipBadOwner: 'el propietario no es número, nombre ni dirección de un miembro',
  skipContradiction: 'se contradice',
  skipRounded: 'número redondeado: se han perdido las últimas cifras',
  skipAboveTable: 'encima de la tabla',
  refusedUnknown: 'No es una lista ni un índice en un formato conocido aquí.',
  refusedEmpty: 'No hay nada dentro.',
  refusedNoPhotos: 'Se ha leído, pero no menciona ninguna foto de Flickr.',
  refusedCutShort: 'Está cortada o dañada: vuelve a descargar el archivo.',
  refusedBroken: 'Hay partes que no son como deben ser en una lista así.',
  refusedPacked: 'Es un archivo comprimido de un tipo que aquí no se lee: descomprímelo primero.',
  refusedCodec:
    'Su tabla está comprimida de una manera que aquí no se lee: guárdala como Parquet con compresión Snappy o sin compresión.',
  refusedNeedsBase: 'Solo remite a fotos de otra lista: elige esa junto con ella ({name}).',
  refusedMixed: 'Estos archivos son de listas distintas: añade las listas de una en una.',
  refusedTooLarge:
    'Es demasiado grande para un navegador: crea un índice con la herramienta de línea de comandos y añádelo.',
  refusedUnreadable: 'El navegador no puede leerlo. Quizá se movió o cambió, o es una carpeta.',
  refusedDamagedPack:
    'Este índice está dañado: sus archivos no coinciden con sus sumas de comprobación.',
  refusedIncompletePack: 'Este índice no está completo: elige todos los archivos de su carpeta.',
  refusedNewerPack: 'Este índice necesita una versión más reciente de Overexposed.',
  refusedDuplicate: 'Lo mismo ya se añadió, como {name}.',
  refusedNoRoom: 'Al navegador no le queda espacio para ella.',
  refusedPrivate: 'De las ventanas privadas no se guarda nada: añádela en una ventana normal.',
  refusedFailed: 'Algo inesperado ha salido mal.',
  partialTitle: 'No todas las listas se pueden leer',
  partialText:
    'De las listas que añadiste, estas no se pueden leer: {names}. Lo que se encuentra es válido; lo que no se encuentra puede estar en ellas.',
  partialShow: 'Ver tus listas',
  samplePartText:
    'Una parte de las listas nombra fotos y miembros inventados. Las demás son reales.',
  dataLists: 'Las fotos y los miembros que figuran en las listas añadidas.',
  listPartOf: '{count} de unas {total}',
  listFilesMissing: 'Falta: {files}',
  refusedOlderPack:
    'Este índice se creó con una versión anterior de Overexposed. Añade en su lugar la lista de la que procede.',
  tableName: '¿Cómo se llama tu tabla?',
  tableNameNote:
    'Las fotos que figuran en ella se marcan con este nombre y «tu tabla». No es la lista de nadie que publique un conjunto.',
  tableAdd: 'Añadir',
  tableNameEmpty: 'Hace falta un nombre.',
  tableNameDataset: 'Un conjunto de datos se llama así. Da a tu tabla un nombre propio.',
  tableNameTaken: 'Otra lista se llama así.',
};
