import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** Spanish: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: 'Guardar lo encontrado',
  reportCsv: 'Tabla (CSV)',
  reportJson: 'Datos (JSON)',
  reportPrint: 'Imprimir',
  reportFor: 'Informe sobre {query}',
  reportMade: 'Elaborado el {date} con listas de {photos} fotos',
  reportIndex: 'Huella del índice: {id}',
  reportPhoto: 'Foto',
  reportDatasets: 'Conjuntos de datos',
  posted: 'Subida',
  postedSince: '{date} o más tarde',
  sortBy: 'Ordenar por',
  sortNumber: 'Número',
  sortOldest: 'Las más antiguas primero',
  sortNewest: 'Las más recientes primero',
  postedYear: 'Año de subida',
  postedAny: 'Todos los años',
  postedNote:
    'El período es aquel en que se subieron fotos con números parecidos; los miembros pueden cambiar la fecha.',

  actTitle: '¿Qué puedo hacer?',
  actCan: 'Lo que se puede lograr pidiéndolo',
  actCanRemove:
    'Quien publica un conjunto de datos puede quitar tus fotos de lo que aún distribuye.',
  actCanTell:
    'Algunas leyes obligan a quien lo publica a decir qué tiene sobre ti y de dónde salió.',
  actCannot: 'Lo que no se puede lograr',
  actCannotCopies: 'Las copias que otros descargaron no se pueden recuperar.',
  actCannotTrained: 'Lo que se entrenó con las fotos no las olvida.',
  actFlickr:
    'En Flickr puedes hacer privadas tus fotos o cambiar su licencia. Eso puede dejarlas fuera de listas futuras, no de las que ya se hicieron.',
  actWho: 'A quién dirigirse',
  actWhoUnknown: 'No conocemos ningún contacto.',

  letterTitle: 'Una carta a quien lo publica',
  letterLead:
    'Hecha con las fotos encontradas. La envías tú, si quieres: desde aquí no se envía nada.',
  letterDataset: 'Conjunto de datos',
  letterLaw: 'Ley que se cita',
  letterGdpr: 'RGPD (Unión Europea)',
  letterUkGdpr: 'UK GDPR (Reino Unido)',
  letterCcpa: 'CCPA (California)',
  letterNone: 'Ninguna',
  letterLanguage: 'Idioma de la carta',
  letterNameLabel: 'Tu nombre',
  letterText: 'Carta',
  letterMail: 'Abrir en el correo',
  letterMailLong:
    'La lista es demasiado larga para un enlace de correo. Adjunta en su lugar la tabla guardada.',
  letterCcpaNote: 'La CCPA obliga a empresas, no a universidades ni a organismos públicos.',
  letterGdprNote:
    'La investigación tiene excepciones al borrado. El derecho a saber qué se guarda se mantiene en la mayoría de los casos.',
  letterRole: {
    one: '¿Qué relación tienes con esta foto?',
    many: '¿Qué relación tienes con estas fotos?',
    other: '¿Qué relación tienes con estas fotos?',
  },
  roleTook: { one: 'La hice yo', many: 'Las hice yo', other: 'Las hice yo' },
  roleIn: { one: 'Aparezco en ella', many: 'Aparezco en ellas', other: 'Aparezco en ellas' },
  roleBoth: 'Ambas cosas',
  letterSample:
    'Lo encontrado procede de datos de ejemplo, que son inventados: no hay a quién escribir.',
  letterTable: 'Tabla de estas fotos (CSV)',
  letterFadp: 'LPD (Suiza)',
  letterLgpd: 'LGPD (Brasil)',
  letterAppi: 'APPI (Japón)',
  letterFadpNote:
    'Una investigación cuyos resultados no identifican a nadie puede ser motivo para continuar.',
  letterLgpdNote:
    'La LGPD obliga a quien recoge datos en Brasil u ofrece servicios allí. La mayor parte no se aplica a los trabajos académicos.',
  letterAppiNote:
    'La APPI obliga a las empresas de Japón, y a las de fuera que ofrecen algo a las personas de allí. La investigación académica tiene excepciones.',
  letterAdvice: 'Es una carta modelo, no asesoramiento jurídico.',

  sentTitle: 'Cartas enviadas',
  sentMark: 'He enviado esta carta',
  sentMarkNote: 'Dilo, y se recuerda aquí con el plazo de respuesta.',
  sentKept: 'Recordada. Está en «Cartas enviadas», también en «Tus fotos».',
  sentOn: 'enviada el {date}, fotos: {count}',
  sentDue: 'plazo de respuesta hasta el {date}',
  sentOver:
    'El plazo de respuesta terminó el {date}. Si no llegó ninguna, puedes escribir de nuevo.',
  sentNoLaw: 'no cita ninguna ley, así que no hay plazo',
  sentCalendar: 'Archivo de calendario',
  sentReminder: 'Escribir un recordatorio',
  sentComplaint: 'Escribir una reclamación',
  sentAuthority: 'Dónde reclamar',
  sentForget: 'Olvidar esta carta',
  calendarDue: 'Respuesta pendiente: {dataset}',
  calendarText:
    'Carta del {date} sobre fotos en {dataset}. Si no ha llegado respuesta, Overexposed tiene la siguiente.',
  dataLetters: 'Las cartas que dijiste haber enviado: a quién, cuándo y sobre qué fotos.',

  welcomeTitle: '¿Están tus fotos en un conjunto de datos de reconocimiento facial?',
  welcomeLead:
    'Investigadores y empresas recopilaron millones de fotos de Flickr para enseñar a las máquinas a reconocer rostros. Overexposed marca, mientras navegas, las que figuran en sus listas de archivos.',
  welcomeMarkTitle: 'Busca esta marca',
  welcomeMarkText:
    'Está en las fotos y los miembros que figuran en una lista. Púlsala para ver en cuál, para qué se hizo el conjunto de datos y qué puedes hacer.',
  welcomeMarkPicture: 'Una foto con una etiqueta ámbar en la esquina en la que se lee MegaFace',
  welcomeButtonTitle: 'Fija el botón',
  welcomeButtonText:
    'Abre el menú de extensiones del navegador y fija Overexposed. Su botón cuenta las fotos marcadas de una página y busca miembros y fotos.',
  welcomeTryTitle: 'Prueba una búsqueda',
  welcomeTryText:
    'Tu propio nombre de usuario de Flickr es un buen comienzo. La respuesta sale de este dispositivo.',
  welcomeSettings: 'Ajustes y conjuntos de datos',
  letterNotFor:
    'No hay carta para {names}: nadie publica esa lista. Busca primero las fotos en la lista de quien publica un conjunto.',
  reportEvidence: 'Las listas con hallazgos',
  reportFile: 'Archivo de la lista',
  reportPhotosOf: 'Fotos en la lista: {size}',
  reportNothingIn: 'Buscado, sin hallazgos:',
  reportNoFiles: 'No consta qué archivos se leyeron.',
};
