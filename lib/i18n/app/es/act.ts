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
  letterAdvice: 'Es una carta modelo, no asesoramiento jurídico.',

  letterSubject: 'Fotos mías en {dataset}',
  letterHello: 'A quien corresponda:',
  letterOpening:
    'La lista de archivos del conjunto de datos {dataset} menciona fotos que publiqué en Flickr. Se enumeran al final de esta carta.',
  letterAskGdpr:
    'De acuerdo con el artículo 15 del Reglamento General de Protección de Datos, les pido que confirmen si tratan datos personales míos, de dónde proceden, con qué fines, a quién se comunicaron y cuánto tiempo se conservan. De acuerdo con el artículo 21, me opongo al tratamiento y, de acuerdo con el artículo 17, les pido que supriman los datos y lo comuniquen a los destinatarios, como prevé el artículo 19. Les ruego que respondan en el plazo de un mes, como prevé el artículo 12, apartado 3.',
  letterAskUkGdpr:
    'De acuerdo con el artículo 15 del UK GDPR, les pido que confirmen si tratan datos personales míos, de dónde proceden, con qué fines, a quién se comunicaron y cuánto tiempo se conservan. De acuerdo con el artículo 21, me opongo al tratamiento y, de acuerdo con el artículo 17, les pido que supriman los datos y lo comuniquen a los destinatarios, como prevé el artículo 19. Les ruego que respondan en el plazo de un mes, como prevé el artículo 12, apartado 3.',
  letterAskCcpa:
    'De acuerdo con las secciones 1798.105 y 1798.110 del Código Civil de California, les pido que me indiquen qué información personal han reunido sobre mí, de qué fuentes, con qué fines y a quién se comunicó, y que la supriman. Les ruego que respondan en el plazo de 45 días, como prevé la sección 1798.130.',
  letterAskNone:
    'Les pido que retiren estas fotos, y todo lo derivado de ellas que permita identificar a personas, del conjunto de datos y de toda copia que distribuyan, y que me indiquen a quién lo han entregado.',
  letterIdentify: 'Mi cuenta en Flickr es {account}.',
  letterBye: 'Atentamente,',
  letterPhotos: { one: 'La foto', many: 'Las {count} de fotos', other: 'Las {count} fotos' },
  letterAttached: 'Las fotos se enumeran en la tabla adjunta.',

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
  welcomePrivacy:
    'Lo que miras y buscas se queda en tu navegador. Solo se pregunta a Flickr cuando pulsas para obtener algo que solo Flickr sabe.',
  welcomeSettings: 'Ajustes y conjuntos de datos',
  letterNotFor:
    'No hay carta para {names}: nadie publica esa lista. Busca primero las fotos en la lista de quien publica un conjunto.',
  reportEvidence: 'Las listas con hallazgos',
  reportFile: 'Archivo de la lista',
  reportPhotosOf: 'Fotos en la lista: {size}',
  reportNothingIn: 'Buscado, sin hallazgos:',
  reportNoFiles: 'No consta qué archivos se leyeron.',
};
