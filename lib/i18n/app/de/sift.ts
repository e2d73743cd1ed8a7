import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** German: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: 'Von',
  siftTo: 'Bis',
  siftNote:
    'Nach dem Tag der Aufnahme, wo eine Datei ihn nennt, sonst nach dem Hochladen. Eine Spanne von Monaten zählt, wenn sie diese Tage berührt.',
  siftNear: 'Aufgenommen bei (Breite, Länge)',
  siftWithin: 'Umkreis',
  siftBadPlace:
    'Das ist kein Ort. Schreib ihn wie 48.14, 11.58; bis dahin werden Funde von überall gezeigt.',
  siftUnknown: 'Auch Funde zeigen, deren Datum oder Ort nicht bekannt ist: {count}',
  findingTaken: 'Aufgenommen: {date}',
  findingUndated: 'Datum nicht bekannt',
  findingUnplaced: 'Ort nicht bekannt',
  placesKeep: 'Auch behalten, wo die Fotos aufgenommen wurden',
  placesKeepNote:
    'Fotos mit bekanntem Ort: {count}. Orte bleiben in diesem Browser und werden mit der Prüfung entfernt.',
  placesSave: 'Orte mitspeichern',
  placesLoad: 'Orte mitladen, falls die Datei sie enthält',
  checkPlaced: 'Mit bekanntem Ort',
};
