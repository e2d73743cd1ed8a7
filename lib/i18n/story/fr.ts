import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** French: the whole story and its pictures. */
export const fr: Translation<StoryMessages> = {
  timelineTitle: 'Les jeux de données contenant des photos de Flickr, année par année',
  chainTitle: 'D’un jeu de données à l’autre\u00a0: des photos de Flickr',
  asTable: 'En tableau',
  columnYear: 'Année',
  columnParents: 'Créé à partir de',
  storyTitle: 'Comment des photos de Flickr sont devenues des données d’entraînement',
  storyLead:
    'Quelques chapitres accessibles à tous. Chaque phrase indique sa source. Le texte est en anglais.',
  chapterSharing: 'Une licence pour partager',
  chapterSearching: 'Un champ de recherche',
  chapterCollection: 'Cent millions de photos',
  chapterChain: 'Un jeu de données tiré d’un autre',
  chapterUsers: 'Qui a travaillé avec',
  chapterFinding: 'Qui l’a découvert',
  chapterRemains: 'Ce qui reste',
  chainText:
    'Les photos passent d’un jeu de données au suivant. La hauteur des barres et des bandes suit le nombre de photos ; un trait fin remplace ce qui serait invisible. Une photo peut passer dans plusieurs jeux.',
  legendPhotos: 'Photos',
  legendFaces: 'Visages, quand personne n’a compté les photos',
  legendUnknown: 'Nombre inconnu',
  pictureKeys:
    'Pointez une partie, ou parcourez-les avec les flèches, pour voir combien et d’après qui. Entrée ouvre le jeu de données ou la source.',
  pictureSvg: 'Enregistrer en SVG',
  picturePng: 'Enregistrer en PNG',
  pictureCredit: 'Image : Overexposed, CC BY 4.0.',
  pictureFailed: 'L’image n’a pas pu être enregistrée.',
  columnFlow: 'Combien',
  columnSource: 'Source',
  mapTitle: 'Où ont été créés les jeux de données contenant des photos de Flickr',
  mapText:
    'Jeux de données par pays des établissements de leurs auteurs, quand une source les nomme.',
  mapLegend:
    'Chaque point est un jeu de données. Celui dont les auteurs sont dans deux pays figure dans les deux.',
  mapInstitutions: 'Établissements à l’origine de plusieurs jeux de données',
  columnCountry: 'Pays',
  columnInstitution: 'Établissement',
  columnDatasets: 'Jeux de données',
  yearsText:
    'Les jeux de données l’année de leur parution, et ce qui a été révélé, retiré ou jugé.',
  yearsLegend:
    'Plus le point est grand, plus le jeu l’est : chaque taille vaut dix fois la précédente. Un carré est un événement.',
  columnEvent: 'Ce qui s’est passé',

  ownTitle: 'Ces photos dans l’histoire',
  ownPhotos: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
  ownWent: '{photos} : {way}',
  ownThen: '{way} → {next}',
  ownLeast: 'au moins {photos}',
  ownNone: 'aucune de ces photos',
  ownUnknown: 'on ne sait pas',
  ownNote:
    'Une photo compte d’un jeu de données à l’autre seulement si les deux listes la nomment et qu’une source dit que l’un a été créé à partir de l’autre. Sinon, on sait seulement qu’une liste la nomme.',
  ownLeastNote:
    '≥ signifie « au moins » : une liste manque ici en tout ou en partie, ou la personne a des photos que ces listes ne révèlent pas.',
  ownChainTitle: 'Ces photos, d’un jeu de données à l’autre',
  ownChainText:
    'Les jeux de données dont les listes nomment ces photos, ceux dont ils viennent et ceux qui en ont été tirés. La hauteur des barres et des bandes suit le nombre de ces photos.',
  legendOwn: 'Ces photos, avec leur nombre',
  legendNone: '0 : aucune de ces photos',
  legendNotKnown:
    '? : on ne sait pas, car la liste manque, est désactivée, n’est là qu’en partie ou ne nomme aucun membre',
  ownYearsTitle: 'Ces photos au fil des années',
  ownYearsText:
    'Quand ces photos ont été publiées, quand ont paru les jeux de données dont les listes les nomment, et ce qui est arrivé à ces jeux.',
  ownYearsLegend:
    'Une barre : des photos, l’année de leur publication. Un point : un jeu de données dont la liste en nomme. Un carré : un événement.',
  ownPosted: {
    one: '{count} publiée',
    many: '{count} publiées',
    other: '{count} publiées',
  },
  ownUndated: {
    one: '{count} photo ne figure sur aucune barre, car son année n’est pas connue.',
    many: '{count} de photos ne figurent sur aucune barre, car leur année n’est pas connue.',
    other: '{count} photos ne figurent sur aucune barre, car leur année n’est pas connue.',
  },
  columnInList: 'Photos dans sa liste',
  columnInBoth: 'Photos dans les deux listes',
};
