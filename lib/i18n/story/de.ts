import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** German: the whole story and its pictures. */
export const de: Translation<StoryMessages> = {
  timelineTitle: 'Im Lauf der Jahre',
  chainTitle: 'Was woraus entstand',
  asTable: 'Als Tabelle',
  columnYear: 'Jahr',
  columnParents: 'Entstanden aus',
  storyTitle: 'Wie Fotos auf Flickr zu Trainingsdaten wurden',
  storyLead:
    'Ein paar Kapitel, die jeder lesen kann. Jeder Satz nennt seine Quelle. Der Text ist auf Englisch.',
  chapterSharing: 'Eine Lizenz zum Teilen',
  chapterSearching: 'Ein Suchfeld',
  chapterCollection: 'Hundert Millionen Fotos',
  chapterChain: 'Ein Datensatz aus dem anderen',
  chapterUsers: 'Wer damit gearbeitet hat',
  chapterFinding: 'Wer es herausfand',
  chapterRemains: 'Was bleibt',
  chainText:
    'Fotos wandern von einem Datensatz in den nächsten. Balken und Bänder sind so hoch, wie sie Fotos enthalten; für weniger steht eine dünne Linie. Ein Foto kann in mehrere gelangen.',
  legendPhotos: 'Fotos',
  legendFaces: 'Gesichter, wo niemand Fotos gezählt hat',
  legendUnknown: 'Wie viele, ist nicht bekannt',
  pictureKeys:
    'Auf einen Teil zeigen oder mit den Pfeiltasten weitergehen: So wird sichtbar, wie viele es sind und wer es sagt. Die Eingabetaste öffnet den Datensatz oder die Quelle.',
  pictureSvg: 'Als SVG speichern',
  picturePng: 'Als PNG speichern',
  pictureCredit: 'Bild: Overexposed, CC BY 4.0.',
  pictureFailed: 'Das Bild konnte nicht gespeichert werden.',
  columnFlow: 'Wie viele',
  columnSource: 'Quelle',
  mapTitle: 'Wo sie entstanden',
  mapText:
    'Datensätze nach den Ländern der Einrichtungen, die sie erstellt haben, soweit eine Quelle sie nennt.',
  mapLegend: 'Jeder Punkt ist ein Datensatz. Wer in zwei Ländern entstand, steht in beiden.',
  mapInstitutions: 'Einrichtungen hinter mehr als einem Datensatz',
  columnCountry: 'Land',
  columnInstitution: 'Einrichtung',
  columnDatasets: 'Datensätze',
  yearsText:
    'Datensätze im Jahr ihres Erscheinens, und was berichtet, zurückgezogen oder vor Gericht entschieden wurde.',
  yearsLegend:
    'Ein größerer Punkt ist ein größerer Datensatz; jede Stufe ist das Zehnfache. Ein Quadrat ist ein Ereignis.',
  columnEvent: 'Was geschah',

  ownTitle: 'Der Weg dieser Fotos',
  ownPhotos: { one: '{count} Foto', other: '{count} Fotos' },
  ownParent: 'aus der Entstehung der Datensätze bekannt',
  ownNote:
    'Fett: Die Liste nennt die Fotos. Die anderen sind nur aus der Entstehung der Datensätze bekannt.',
};
