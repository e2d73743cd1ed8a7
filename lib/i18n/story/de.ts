import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** German: the whole story and its pictures. */
export const de: Translation<StoryMessages> = {
  timelineTitle: 'Datensätze mit Flickr-Fotos, Jahr für Jahr',
  chainTitle: 'Von Datensatz zu Datensatz: Fotos aus Flickr',
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
  mapTitle: 'Wo Datensätze mit Flickr-Fotos entstanden',
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

  ownTitle: 'Diese Fotos in der Geschichte',
  ownPhotos: { one: '{count} Foto', other: '{count} Fotos' },
  ownWent: '{photos}: {way}',
  ownThen: '{way} → {next}',
  ownLeast: 'mindestens {photos}',
  ownNone: 'keines dieser Fotos',
  ownUnknown: 'nicht bekannt',
  ownNote:
    'Von einem Datensatz zum anderen zählt ein Foto nur, wenn beide Listen es nennen und eine Quelle sagt, dass der eine aus dem anderen entstand. Sonst ist nur bekannt, dass eine Liste es nennt.',
  ownLeastNote:
    '≥ heißt „mindestens“: Eine Liste fehlt hier ganz oder zum Teil, oder die Person hat Fotos, die diese Listen nicht verraten.',
  ownChainTitle: 'Diese Fotos, von Datensatz zu Datensatz',
  ownChainText:
    'Die Datensätze, deren Listen diese Fotos nennen, woraus sie entstanden und was aus ihnen entstand. Balken und Bänder sind so hoch, wie sie von diesen Fotos enthalten.',
  legendOwn: 'Diese Fotos, mit ihrer Zahl',
  legendNone: '0: keines dieser Fotos',
  legendNotKnown:
    '?: nicht bekannt, weil die Liste fehlt, ausgeschaltet ist, nur zum Teil da ist oder keine Mitglieder nennt',
  ownYearsTitle: 'Diese Fotos im Lauf der Jahre',
  ownYearsText:
    'Wann diese Fotos hochgeladen wurden, wann die Datensätze erschienen, deren Listen sie nennen, und was mit diesen geschah.',
  ownYearsLegend:
    'Ein Balken sind Fotos im Jahr des Hochladens, ein Punkt ein Datensatz, dessen Liste welche nennt, ein Quadrat ein Ereignis.',
  ownPosted: { one: '{count} hochgeladen', other: '{count} hochgeladen' },
  ownUndated: {
    one: '{count} Foto steht in keinem Balken, weil sein Jahr nicht bekannt ist.',
    other: '{count} Fotos stehen in keinem Balken, weil ihr Jahr nicht bekannt ist.',
  },
  columnInList: 'Fotos in seiner Liste',
  columnInBoth: 'Fotos in beiden Listen',
};
