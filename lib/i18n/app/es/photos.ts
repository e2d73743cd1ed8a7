import type { Translation } from '../../translate';
import type { photos as english } from '../en/photos';

/** Spanish: texts of the checks of a person's own photos. */
export const photos: Translation<typeof english> = {
  navPhotos: 'Tus fotos',
  photosTitle: 'Todas tus fotos',
  photosLead:
    'Muchas listas nombran fotos y no miembros, así que una búsqueda por miembro no puede responder por ellas. Aquí se busca cada una de tus fotos por su número: a partir de los datos que Flickr te entrega si los pides en los ajustes de tu cuenta, o de cualquier lista de fotos.',
  photosDrop: 'Suelta aquí archivos zip, otros archivos o una carpeta, o',
  photosPickFiles: 'Elegir archivos',
  photosPickFolder: 'Elegir una carpeta',
  photosKinds:
    'Se reconocen los archivos de «Request my Flickr data», con metadatos o imágenes, comprimidos o no; archivos de texto y CSV con números o direcciones de fotos; un Data Lifeboat; e imágenes cuyo nombre contiene el número de la foto.',
  photosLocal:
    'Los archivos se leen en este dispositivo y no se envían a ninguna parte. Contactos, mensajes, comentarios y favoritos nunca se abren. No se guarda nada que tú no guardes.',
  photosReading: 'Leyendo tus archivos',
  photosRead: '{done} de {total} archivos',
  photosAsking: 'Buscando tus fotos',
  photosAsked: '{done} de {total} fotos',
  photosNone: 'Estos archivos no nombran ninguna foto',
  photosNoneText: 'Ni sus nombres ni su contenido indican con certeza el número de una foto.',
  photosFailed: 'No se han podido comprobar las fotos',
  photosFailedText: 'Esto no dice nada de ninguna foto.',

  checkFound: {
    one: '{count} de {total} fotos figura en listas de archivos de conjuntos de datos',
    many: '{count} de {total} fotos figuran en listas de archivos de conjuntos de datos',
    other: '{count} de {total} fotos figuran en listas de archivos de conjuntos de datos',
  },
  checkNothing: 'Ninguna de estas fotos está en una lista consultada',
  checkSearched: 'Listas consultadas',
  checkAnswered: 'Respondida el {date}',
  checkFacts: 'Qué contienen estos archivos',
  checkPhotos: 'Fotos vistas',
  checkCounted: 'Fotos que cuenta la cuenta',
  checkPublic: 'Públicas',
  checkLimited: 'Amigos y familia',
  checkPrivate: 'Privadas',
  checkUnknown: 'Visibilidad desconocida',
  checkFirst: 'Primera subida',
  checkLast: 'Última subida',
  checkAlbumsOnly: 'Solo nombradas en álbumes',
  checkMissing:
    'La cuenta indica {counted} fotos y estos archivos nombran {seen}. De las demás no se sabe nada.',
  checkUncounted: 'Los archivos no dicen cuántas fotos tiene la cuenta: pueden faltar algunas.',
  problemsTitle: 'Qué no se ha leído',
  problemDamaged: 'Dañados',
  problemMissing: 'Archivos que faltan',
  problemUnclear: 'Imágenes cuyo número no es seguro',
  problemRows: 'Filas que no nombran ninguna foto',
  problemUnread: 'Archivos no abiertos',

  checkName: 'Nombre de esta comprobación',
  checkKeep: 'Guardar esta comprobación',
  checkNotKept: 'Aún no está guardada: desaparece al salir de esta página.',
  checkNotHere: 'No se guarda nada de las ventanas privadas.',
  checkNotSaved: 'No se ha podido guardar. Quizá el navegador no tenga más espacio.',
  checksTitle: 'Comprobaciones guardadas',
  checkMade: 'Hecha el {date}. Fotos: {photos}, en listas: {listed}',
  checkNew: 'Las listas han cambiado. Hallazgos nuevos: {count}',
  checkRenewing: 'Las listas han cambiado. Se buscan tus fotos de nuevo…',
  checkOpen: 'Mostrar',
  checkClose: 'Cerrar',
  checkSave: 'Guardar en un archivo',
  checkLoad: 'Cargar una comprobación de un archivo',
  checkBadFile: 'Este archivo no contiene una comprobación. No se ha cambiado nada.',

  findingsLabel: 'Hallazgos',
  findingsShown: {
    one: '{count} hallazgo mostrado',
    many: '{count} de hallazgos mostrados',
    other: '{count} hallazgos mostrados',
  },
  findingPosted: 'Subida: {date}',
  marksShow: 'Mostrar',
  marksAll: 'Todos los hallazgos',
  markNone: 'Sin marca',
  markSent: 'Carta enviada',
  markAnswered: 'Respondida',
  markRemoved: 'Retirada',
  markFine: 'Mía, y está bien',
  markOf: 'Marca de la foto {id} en {dataset}',
  markShown: 'Marcar todo lo mostrado como',
  markApply: 'Marcar',
  markUndo: 'Deshacer',

  compareWith: 'Comparar o combinar con',
  compareChoose: 'Elige una comprobación',
  compareBoth: 'Fotos en ambas',
  compareOnly: 'Fotos solo en {name}',
  compareListed: 'Halladas solo en {name}',
  compareLists:
    'Estas dos se respondieron con listas distintas: eso solo puede explicar que algo se haya encontrado únicamente en una.',
  compareSame: 'Ambas tienen los mismos hallazgos.',

  mergeName: 'Nombre de la comprobación combinada',
  mergeKeep: 'Combinar las dos',
  mergeNote:
    'Crea una comprobación nueva con las fotos de ambas, cada una una sola vez, buscadas en las listas actuales. Las dos se quedan hasta que las quites. Lo que has marcado vale en todas las comprobaciones.',
  mergedFacts: 'Qué contienen las comprobaciones combinadas',
  mergedFrom: 'Combinada a partir de',
  mergedMissing:
    'Una de las comprobaciones combinadas cuenta {counted} fotos y entre todas nombran {seen}. De las demás no se sabe nada.',
  mergedUnclear:
    'Pueden faltar fotos: no todas las comprobaciones combinadas dicen cuántas hay o las nombran todas.',

  dataChecks:
    'Las comprobaciones de tus fotos que guardas, con lugares si así lo elegiste, lo que has marcado en ellas y hasta dónde ha llegado la de una lista.',

  walkStart: 'Comprobar toda esta lista',
  walkNote:
    'Esta pestaña recorre la lista hasta el final, página tras página. Déjala abierta y visible. Tras una interrupción sigue donde estaba.',
  walkFailed: 'No se pudo comprobar esta lista. Recarga la página e inténtalo de nuevo.',
  walkedFacts: 'Qué contiene esta lista',
  walkedCounted: 'Fotos que cuenta la página',
  walkedMissing: 'La página cuenta {counted} fotos y mostró {seen}. De las demás no se sabe nada.',
  walkedUncounted: 'La página no indica cuántas fotos hay: puede que algunas no se mostraran.',
  openWalksTitle: 'Comprobaciones de listas sin terminar',
  openWalkSeen: '{seen} de {total} fotos vistas',
  openWalkSeenOnly: 'Fotos vistas: {seen}',
  openWalkEnded: 'Se ha visto todo. Se consultará en cuanto las listas puedan responder.',
  openWalkGoOn: 'Continuar',
  openWalkNote: '«Continuar» abre la lista en una pestaña, en la página en la que estaba.',

  greetFound: {
    one: 'Tus fotos: al menos {count} en {names}',
    many: 'Tus fotos: al menos {count} en {names}',
    other: 'Tus fotos: al menos {count} en {names}',
  },
  greetCheck: 'Comprobar todas tus fotos',
  pageAside: {
    one: 'No se cuenta {count} foto que marcaste como aceptada o retirada.',
    many: 'No se cuentan {count} de fotos que marcaste como aceptadas o retiradas.',
    other: 'No se cuentan {count} fotos que marcaste como aceptadas o retiradas.',
  },
};
