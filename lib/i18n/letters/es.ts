import type { Translation } from '../translate';
import type { LetterMessages } from './en';

/** Spanish: letters to publishers and authorities. */
export const es: Translation<LetterMessages> = {
  subjectTook: {
    one: 'Una foto mía en {dataset}',
    many: 'Fotos mías en {dataset}',
    other: 'Fotos mías en {dataset}',
  },
  subjectIn: {
    one: 'Una foto en la que aparezco en {dataset}',
    many: 'Fotos en las que aparezco en {dataset}',
    other: 'Fotos en las que aparezco en {dataset}',
  },
  subjectBoth: {
    one: 'Una foto que hice y en la que aparezco en {dataset}',
    many: 'Fotos que hice y en las que aparezco en {dataset}',
    other: 'Fotos que hice y en las que aparezco en {dataset}',
  },
  hello: 'A quien corresponda:',
  openingTook: {
    one: 'La lista de archivos del conjunto de datos {dataset} menciona una foto de Flickr que hice yo.',
    many: 'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr que hice yo.',
    other:
      'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr que hice yo.',
  },
  openingIn: {
    one: 'La lista de archivos del conjunto de datos {dataset} menciona una foto de Flickr en la que aparezco.',
    many: 'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr en las que aparezco.',
    other:
      'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr en las que aparezco.',
  },
  openingBoth: {
    one: 'La lista de archivos del conjunto de datos {dataset} menciona una foto de Flickr que hice yo y en la que aparezco.',
    many: 'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr que hice yo y en las que aparezco.',
    other:
      'La lista de archivos del conjunto de datos {dataset} menciona fotos de Flickr que hice yo y en las que aparezco.',
  },
  identify: 'Mi cuenta en Flickr es {account}.',
  askGdpr:
    'De acuerdo con el artículo 15 del Reglamento General de Protección de Datos, les pido que confirmen si tratan datos personales míos, de dónde proceden, con qué fines, a quién se comunicaron y cuánto tiempo se conservan. De acuerdo con el artículo 21, me opongo al tratamiento y, de acuerdo con el artículo 17, les pido que supriman los datos y lo comuniquen a los destinatarios, como prevé el artículo 19. Les ruego que respondan en el plazo de un mes, como prevé el artículo 12, apartado 3.',
  askUkGdpr:
    'De acuerdo con el artículo 15 del UK GDPR, les pido que confirmen si tratan datos personales míos, de dónde proceden, con qué fines, a quién se comunicaron y cuánto tiempo se conservan. De acuerdo con el artículo 21, me opongo al tratamiento y, de acuerdo con el artículo 17, les pido que supriman los datos y lo comuniquen a los destinatarios, como prevé el artículo 19. Les ruego que respondan en el plazo de un mes, como prevé el artículo 12, apartado 3.',
  askFadp:
    'De acuerdo con el artículo 25 de la Ley Federal suiza de Protección de Datos, les pido que me indiquen si tratan datos personales míos, cuáles, de dónde proceden, con qué fin, a quién se comunicaron y cuánto tiempo se conservan. Me opongo al tratamiento (artículo 30, apartado 2, letra b) y, de acuerdo con el artículo 32, apartado 2, les pido que le pongan fin, que no comuniquen los datos a nadie y que los supriman. Les ruego que respondan en el plazo de 30 días, como prevé el artículo 25, apartado 7.',
  askLgpd:
    'De acuerdo con el artículo 18 de la Ley General de Protección de Datos de Brasil (Ley 13.709/2018), les pido que confirmen si tratan datos personales míos (inciso I), que me den acceso a ellos (inciso II) y que me indiquen con quién los compartieron (inciso VII). De acuerdo con el párrafo 2, me opongo al tratamiento y les pido que supriman los datos tratados en contra de la ley (inciso IV). Les ruego que respondan en el plazo de 15 días, como prevé el artículo 19, inciso II.',
  askAppi:
    'De acuerdo con el artículo 33 de la Ley japonesa de Protección de la Información Personal (APPI), les pido que me comuniquen los datos que tienen sobre mí y, de acuerdo con el artículo 35, que dejen de usarlos o los supriman y que dejen de facilitarlos a terceros. Les ruego que lo hagan sin demora, como prevén estos artículos.',
  askCcpa:
    'De acuerdo con las secciones 1798.105 y 1798.110 del Código Civil de California, les pido que me indiquen qué información personal han reunido sobre mí, de qué fuentes, con qué fines y a quién se comunicó, y que la supriman. Les ruego que respondan en el plazo de 45 días, como prevé la sección 1798.130.',
  askNone: {
    one: 'Les pido que retiren esta foto, y todo lo derivado de ella que permita identificar a personas, del conjunto de datos y de toda copia que distribuyan, y que me indiquen a quién la han entregado.',
    many: 'Les pido que retiren estas fotos, y todo lo derivado de ellas que permita identificar a personas, del conjunto de datos y de toda copia que distribuyan, y que me indiquen a quién las han entregado.',
    other:
      'Les pido que retiren estas fotos, y todo lo derivado de ellas que permita identificar a personas, del conjunto de datos y de toda copia que distribuyan, y que me indiquen a quién las han entregado.',
  },
  bye: 'Atentamente,',
  photos: { one: 'La foto:', many: 'Las {count} de fotos:', other: 'Las {count} fotos:' },
  attached: {
    one: 'La foto figura en la tabla adjunta.',
    many: 'Las {count} de fotos se enumeran en la tabla adjunta.',
    other: 'Las {count} fotos se enumeran en la tabla adjunta.',
  },

  reminderSubject: 'Recordatorio: {subject}',
  reminderOpening: {
    one: 'El {date} les escribí acerca de una foto que figura en la lista de archivos del conjunto de datos {dataset}. No he recibido respuesta.',
    many: 'El {date} les escribí acerca de fotos que figuran en la lista de archivos del conjunto de datos {dataset}. No he recibido respuesta.',
    other:
      'El {date} les escribí acerca de fotos que figuran en la lista de archivos del conjunto de datos {dataset}. No he recibido respuesta.',
  },
  reminderAsk:
    'Reitero mi petición a continuación y les ruego que respondan en el plazo de 14 días.',
  reminderNext:
    'Si para entonces no tengo respuesta, reclamaré ante la autoridad competente ({authority}).',

  overdueGdpr:
    'El artículo 12, apartado 3, del Reglamento General de Protección de Datos da un mes para responder. El plazo terminó el {deadline}.',
  overdueUkGdpr:
    'El artículo 12, apartado 3, del UK GDPR da un mes para responder. El plazo terminó el {deadline}.',
  overdueFadp:
    'El artículo 25, apartado 7, de la Ley Federal suiza de Protección de Datos da, por regla general, 30 días para responder. El plazo terminó el {deadline}.',
  overdueLgpd:
    'El artículo 19, inciso II, de la Ley General de Protección de Datos de Brasil da 15 días para responder. El plazo terminó el {deadline}.',
  overdueAppi:
    'El artículo 33, apartado 2, de la Ley japonesa de Protección de la Información Personal exige la comunicación sin demora. Las dos semanas tras las que el artículo 39 permite demandar terminaron el {deadline}.',
  overdueCcpa:
    'La sección 1798.130 del Código Civil de California da 45 días para responder. El plazo terminó el {deadline}.',

  authorityGdpr: 'artículo 77 del Reglamento General de Protección de Datos',
  authorityUkGdpr: 'Information Commissioner’s Office',
  authorityFadp: 'Comisionado Federal suizo de Protección de Datos y Transparencia',
  authorityLgpd: 'Autoridad Nacional de Protección de Datos de Brasil, ANPD',
  authorityAppi: 'Comisión japonesa de Protección de la Información Personal, PPC',
  authorityCcpa: 'Agencia de Protección de la Privacidad de California, CPPA',

  complaintSubject: 'Reclamación: sin respuesta de quien publica {dataset}',
  complaintOpening:
    'Presento una reclamación contra quien publica el conjunto de datos {dataset} ({publisher}).',
  complaintOpeningShort:
    'Presento una reclamación contra quien publica el conjunto de datos {dataset}.',
  complaintAsked:
    'El {date} pedí a quien lo publica que me indicara qué datos tiene sobre mí y que los suprimiera. No he recibido respuesta.',
  complaintAsk: 'Les pido que lo examinen y que me informen del resultado.',
};
