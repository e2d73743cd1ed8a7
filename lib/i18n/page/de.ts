import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** German: the badge and its card. */
export const de: Translation<PageMessages> = {
  photoBadge: {
    one: 'Foto steht in der Dateiliste von {names}',
    other: 'Foto steht in den Dateilisten von {names}',
  },
  memberBadge: {
    one: 'Mitglied steht in der Dateiliste von {names}',
    other: 'Mitglied steht in den Dateilisten von {names}',
  },
  photosListed: { one: '{count}+ Foto', other: '{count}+ Fotos' },
  aside: 'von dir beiseitegelegt',
  cardTitle: { one: 'Steht in der Dateiliste von {names}', other: 'Steht in {count} Dateilisten' },
  madeFor: 'Zweck: {purpose}',
  photosOfMember: {
    one: 'Mindestens {count} Foto dieses Mitglieds aufgeführt',
    other: 'Mindestens {count} Fotos dieses Mitglieds aufgeführt',
  },
  details: 'Einzelheiten',
  detailsOf: 'Einzelheiten zu {name}',
  advice: 'Was du tun kannst',
  adviceText:
    'Wenn das dein Foto ist oder du darauf bist, kannst du den Herausgeber bitten, es zu entfernen. Schon weitergegebene Kopien lassen sich nicht zurückholen.',
  letter: 'Brief schreiben',
  report: 'Bericht speichern',
  sample: 'Beispieldaten',
  sampleText: 'Erfundene Einträge zum Ausprobieren. Sie sagen nichts über echte Fotos.',
  close: 'Schließen',
  ownTable: '{name} (deine Tabelle)',
  changedCopy: 'geänderte Kopie von {name}',
  evidence: 'Beleg',
  evidenceOf: 'Beleg aus {name}',
  evidenceNone: 'Welche Dateien gelesen wurden, ist nicht festgehalten.',
  evidenceIndex: 'Index {index}, Format {version}',
  evidenceFailed: 'Das lässt sich gerade nicht sagen.',
  evidenceMore: {
    one: '{count} weitere Datei',
    other: '{count} weitere Dateien',
  },
};
