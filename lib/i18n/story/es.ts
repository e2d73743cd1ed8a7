import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Spanish: the whole story and its pictures. */
export const es: Translation<StoryMessages> = {
  timelineTitle: 'Los conjuntos de datos con fotos de Flickr, año por año',
  chainTitle: 'De un conjunto de datos a otro: fotos de Flickr',
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
  mapTitle: 'Dónde se hicieron los conjuntos de datos con fotos de Flickr',
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

  ownTitle: 'Estas fotos en la historia',
  ownPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  ownWent: '{photos}: {way}',
  ownThen: '{way} → {next}',
  ownLeast: 'al menos {photos}',
  ownNone: 'ninguna de estas fotos',
  ownUnknown: 'no se sabe',
  ownNote:
    'Una foto cuenta de un conjunto de datos a otro solo si ambas listas la nombran y una fuente dice que uno se creó a partir del otro. Si no, solo se sabe que una lista la nombra.',
  ownLeastNote:
    '≥ significa «al menos»: una lista falta aquí del todo o en parte, o la persona tiene fotos que estas listas no revelan.',
  ownChainTitle: 'Estas fotos, de un conjunto de datos a otro',
  ownChainText:
    'Los conjuntos de datos cuyas listas nombran estas fotos, aquellos de los que proceden y los que se crearon a partir de ellos. La altura de las barras y las bandas sigue el número de estas fotos.',
  legendOwn: 'Estas fotos, con su número',
  legendNone: '0: ninguna de estas fotos',
  legendNotKnown:
    '?: no se sabe, porque la lista falta, está desactivada, solo está en parte o no nombra a ningún miembro',
  ownYearsTitle: 'Estas fotos a lo largo de los años',
  ownYearsText:
    'Cuándo se publicaron estas fotos, cuándo aparecieron los conjuntos de datos cuyas listas las nombran y qué ocurrió con ellos.',
  ownYearsLegend:
    'Una barra son fotos en el año en que se publicaron; un punto, un conjunto de datos cuya lista nombra alguna; un cuadrado, algo que le ocurrió a uno.',
  ownPosted: {
    one: '{count} publicada',
    many: '{count} publicadas',
    other: '{count} publicadas',
  },
  ownUndated: {
    one: '{count} foto no está en ninguna barra, porque no se sabe su año.',
    many: '{count} de fotos no están en ninguna barra, porque no se sabe su año.',
    other: '{count} fotos no están en ninguna barra, porque no se sabe su año.',
  },
  columnInList: 'Fotos en su lista',
  columnInBoth: 'Fotos en ambas listas',
};
