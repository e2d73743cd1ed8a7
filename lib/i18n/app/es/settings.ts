import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** Spanish: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: 'Búsqueda',
  navDatasets: 'Conjuntos de datos',
  navStory: 'Historia',
  navIndex: 'Índice',
  navSettings: 'Ajustes',
  navPrivacy: 'Privacidad',
  navAbout: 'Acerca de',
  navLabel: 'Secciones',

  settingsTitle: 'Ajustes',
  theme: 'Aspecto',
  themeSystem: 'Como el sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  language: 'Idioma',
  languageAuto: 'Como el navegador',
  behaviour: 'Marcar y buscar',
  markPages: 'Marcar fotos y miembros en las páginas',
  markPagesNote:
    'Si se desactiva, no se añade nada a las páginas de Flickr: los hallazgos solo se cuentan, en la ventana del botón.',
  toolbarCount: 'Número en el botón',
  toolbarCountNote: 'Cuántas fotos de la página están en una lista.',
  markMentions: 'Marcar también a los miembros',
  markMentionsNote: 'En comentarios y listas de contactos, con una marca pequeña.',
  greeting: 'Mostrar mis propios hallazgos',
  greetingNote:
    'Si has iniciado sesión en Flickr, la ventana del botón dice si hay fotos tuyas en las listas. Tu nombre se lee de la página y no se guarda ni se envía a ninguna parte.',
  rememberSearches: 'Recordar las búsquedas recientes',
  rememberSearchesNote: 'Solo en este dispositivo y nunca en ventanas privadas.',
  shortcutsTitle: 'Atajos de teclado',
  shortcutNone: 'ninguno',
  shortcutsChange: 'Cambiarlos en el navegador',
  shortcutOpen: 'Abrir Overexposed',
  fileTitle: 'Transferir tus ajustes',
  fileExport: 'Guardar en un archivo',
  fileImport: 'Cargar desde un archivo',
  fileImported: 'Ajustes cargados.',
  fileBad: 'Este archivo no contiene ajustes de Overexposed. No se ha cambiado nada.',

  privacyTitle: 'Privacidad',
  privacyLead: 'Tus preguntas se responden en tu navegador.',
  privacyLocal:
    'Todo se busca en las listas que están dentro de la extensión. No tenemos servidor, ni cuentas, ni estadísticas.',
  privacyReads: 'Overexposed lee páginas de flickr.com, y ninguna otra, para encontrar sus fotos.',
  privacyAsks:
    'Envía solicitudes a Flickr en dos casos, siempre después de que hagas clic: para las imágenes de las fotos encontradas y para el número que corresponde al nombre de un miembro.',
  privacyFaces: 'Mira números y direcciones, nunca un rostro.',
  changedTitle: 'Qué ha cambiado para tu privacidad',
  changedShow: 'Todo sobre la privacidad',
  changedRead: 'Entendido',
  dataTitle: 'Lo que se guarda en este dispositivo',
  dataSettings: 'Tus ajustes.',
  dataSearches: 'Las búsquedas recientes, salvo que lo desactives.',
  dataAliases:
    'Qué número de miembro corresponde a qué nombre, según lo mostraron páginas de Flickr.',
  erase: 'Borrarlo todo',
  eraseConfirm:
    '¿Borrar ajustes, búsquedas, nombres, listas añadidas y comprobaciones de tus fotos?',
  eraseYes: 'Borrar',
  erased: 'Borrado.',
  eraseFailed: 'No se pudo borrar todo. Inténtalo de nuevo.',

  aboutTitle: 'Acerca de',
  aboutText:
    'Overexposed marca las fotos y los miembros de Flickr que figuran en las listas de archivos de conjuntos de datos de reconocimiento facial. Dice lo que dice una lista y nada más: ni que alguien fuera reconocido, ni que un uso fuera ilícito.',
  aboutVersion: 'Versión {version}',
  aboutPack:
    'De las listas que vienen dentro de la extensión responde quien publicó esta versión. Si apareces en ellas y te opones, escribe al contacto de su página en la tienda. Las listas que añades son solo tuyas.',
  aboutLicence: 'Software libre con licencia MIT.',
  aboutName:
    'El nombre y las rayas vienen de la cámara: las rayas «cebra» avisan de las partes de la imagen que reciben demasiada luz.',
  aboutWelcome: 'Ver otra vez la introducción',
};
