import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Spanish: the whole story and its pictures. */
export const es: Translation<StoryMessages> = {
  timelineTitle: 'A lo largo de los años',
  chainTitle: 'Qué se hizo a partir de qué',
  asTable: 'Como tabla',
  columnYear: 'Año',
  columnParents: 'Creado a partir de',
  storyTitle: 'Cómo las fotos de Flickr se convirtieron en datos de entrenamiento',
  storyLead:
    'Unos capítulos que cualquiera puede leer. Cada frase indica su fuente. El texto está en inglés.',
  chapterSharing: 'Una licencia para compartir',
  chapterSearching: 'Un cuadro de búsqueda',
  chapterCollection: 'Cien millones de fotos',
  chapterChain: 'Un conjunto de datos a partir de otro',
  chapterUsers: 'Quién trabajó con ellos',
  chapterFinding: 'Quién lo descubrió',
  chapterRemains: 'Lo que queda',
  chainText:
    'Las fotos pasan de un conjunto de datos al siguiente. La altura de las barras y las bandas sigue el número de fotos; una línea fina representa lo que no se vería. Una foto puede pasar a varios.',
  legendPhotos: 'Fotos',
  legendFaces: 'Caras, donde nadie contó las fotos',
  legendUnknown: 'No se sabe cuántas',
  pictureKeys:
    'Señale una parte, o recórralas con las flechas, para ver cuántas son y quién lo dice. Intro abre el conjunto de datos o la fuente.',
  pictureSvg: 'Guardar como SVG',
  picturePng: 'Guardar como PNG',
  pictureCredit: 'Imagen: Overexposed, CC BY 4.0.',
  pictureFailed: 'No se pudo guardar la imagen.',
  columnFlow: 'Cuántas',
  columnSource: 'Fuente',
  mapTitle: 'Dónde se hicieron',
  mapText:
    'Conjuntos de datos por país de las instituciones de sus autores, hasta donde una fuente las nombra.',
  mapLegend:
    'Cada punto es un conjunto de datos. El que tiene autores en dos países figura en ambos.',
  mapInstitutions: 'Instituciones detrás de más de un conjunto de datos',
  columnCountry: 'País',
  columnInstitution: 'Institución',
  columnDatasets: 'Conjuntos de datos',
  yearsText:
    'Conjuntos de datos en el año en que aparecieron, y lo que se reveló, se retiró o se decidió en los tribunales.',
  yearsLegend:
    'Un punto mayor es un conjunto mayor; cada tamaño es diez veces el anterior. Un cuadrado es algo que ocurrió.',
  columnEvent: 'Qué ocurrió',

  ownTitle: 'El camino de estas fotos',
  ownPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  ownParent: 'se sabe por el origen de los conjuntos de datos',
  ownNote:
    'En negrita: su lista nombra las fotos. Los demás solo se conocen por el origen de los conjuntos de datos.',
};
