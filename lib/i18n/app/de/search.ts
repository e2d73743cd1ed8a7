import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** German: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'Die Zahl wächst beim Scrollen.',
  pageElsewhere: 'Auf flickr.com siehst du hier, welche Fotos der Seite in einer Liste vorkommen.',
  pageOpenFlickr: 'Flickr öffnen',
  pageReloadText:
    'Dieser Tab war offen, bevor Overexposed bereit war. Lade ihn neu, damit seine Fotos markiert werden.',
  pageReload: 'Tab neu laden',
  permissionTitle: 'Auf flickr.com noch nicht erlaubt',
  permissionText:
    'Overexposed liest Seiten von flickr.com, und nur diese, um ihre Fotos zu markieren. Was es dort liest, vergleicht es in deinem Browser mit den Listen.',
  permissionAllow: 'Auf flickr.com erlauben',
  pageMember: 'Fotos von {owner} in den Listen zeigen',
  pageOthers: {
    one: 'Mindestens ein weiteres Foto dieses Mitglieds ist aufgeführt.',
    other: 'Mindestens {count} weitere dieses Mitglieds sind aufgeführt.',
  },
  pageFound: 'Was eine Seite zeigt',
  pageGoneTitle: 'Diese Seite ist nicht mehr da',
  pageGoneText:
    'Ihr Tab wurde geschlossen oder zeigt eine andere Seite. Öffne sie noch einmal und dann dies über die Schaltfläche von Overexposed.',

  searching: 'Suche läuft …',
  recent: 'Letzte Suchen',
  recentClear: 'Vergessen',
  recentOff: 'Nicht mehr merken',

  asPhoto: 'Als Nummer eines Fotos gelesen',
  asMember: 'Als Name eines Mitglieds gelesen',
  photoOwner: 'Aufgeführt als Foto von {owner}',
  photoOpen: 'Foto öffnen',
  ownerOpen: 'Fotostream öffnen',
  aliasText:
    'Die meisten Listen führen Mitglieder unter einer Nummer, nicht unter ihrem Namen. Flickr kann sagen, welche Nummer zu {owner} gehört.',
  aliasAsk: 'Flickr nach der Nummer fragen',
  aliasAskNote: 'Eine einzige Anfrage an flickr.com, sonst nirgendwohin.',
  aliasAsking: 'Flickr wird gefragt …',
  aliasUnknown: 'Flickr kennt kein Mitglied mit diesem Namen.',
  aliasNoNumber:
    'Flickr hat die Nummer nicht genannt. Das sagt nichts über das Mitglied: Füge die Nummer oder die Profiladresse ein, wenn du sie kennst.',
  aliasOffline: 'Du bist offline. Flickr kann gefragt werden, sobald du wieder verbunden bist.',
  aliasFailed:
    'Flickr hat nicht wie erwartet geantwortet. Versuche es später noch einmal oder füge die Nummer ein.',

  tagText:
    'Hashtags werden bei Flickr selbst gesucht. Öffne die Seite zu #{tag}, scrolle und klicke auf die Schaltfläche von Overexposed: Sie zählt die Fotos, die in einer Liste stehen.',
  tagOpen: '#{tag} auf Flickr öffnen',
  elsewhereText:
    'Das ist eine Seite von Flickr mit vielen Fotos. Öffne sie: Fotos, die in einer Liste stehen, sind dort markiert.',
  elsewhereOpen: 'Auf Flickr öffnen',
  invalidTitle: 'Eingabe nicht erkannt',
  invalidText:
    'Füge die Adresse eines Fotos oder Profils ein, die Nummer eines Fotos, den Namen eines Mitglieds, seine Nummer wie 12345678@N99 oder ein #Tag.',
  personOpen: 'Auf Flickr nach der Person suchen',

  searchedTitle: 'Was durchsucht wurde',
  searchedNaming: 'Listen, die Mitglieder nennen',
  searchedPhotosOnly: 'Listen, die nur Fotos nennen',

  allLists: 'Alle Listen',
  filterLabel: 'Fotos zeigen aus',
  photosLabel: 'Gefundene Fotos',
  photosShown: { one: '{count} Foto gezeigt', other: '{count} Fotos gezeigt' },
  photosKeys: 'Mit den Pfeiltasten bewegst du dich durch die Liste.',
  thumbnails: 'Bilder zeigen',
  thumbnailsNote: 'Bilder kommen von Flickr, und Flickr sieht, dass du sie abrufst.',
  thumbnailGone: 'Kein Bild: Das Foto ist vielleicht gelöscht oder privat.',
  thumbnailFailed: 'Kein Bild: Flickr hat nicht geantwortet.',
  checkAll: 'Alle deine Fotos prüfen',
  actNote: 'Tipps, ein Brief an den Herausgeber und ein Bericht zum Speichern',
};
