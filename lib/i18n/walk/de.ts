import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** German: the bar of a walk. */
export const de: Translation<WalkMessages> = {
  title: 'Overexposed prüft diese Liste',
  count: '{seen} von {total} Fotos',
  countOnly: '{seen} Fotos',
  timeLeft: { one: 'noch etwa {count} Minute', other: 'noch etwa {count} Minuten' },
  walking: 'Wird geprüft',
  paused: 'Angehalten',
  away: 'Wartet: Diese Seite gehört nicht zur Liste',
  'backing-off': 'Flickr meldet Fehler oder bittet um Geduld. Nächster Versuch in Kürze',
  failing: 'Flickr meldet immer wieder Fehler. Versuche es später noch einmal',
  found: {
    one: 'Fertig. {count} Foto steht in Dateilisten von Datensätzen',
    other: 'Fertig. {count} Fotos stehen in Dateilisten von Datensätzen',
  },
  none: 'Fertig. Keines steht in einer durchsuchten Liste',
  later: 'Fertig. Nachgeschlagen wird, sobald die Listen antworten können',
  missing: {
    one: '{count} Foto wurde gezählt, aber nicht gezeigt',
    other: '{count} Fotos wurden gezählt, aber nicht gezeigt',
  },
  pause: 'Anhalten',
  goOn: 'Fortsetzen',
  stop: 'Beenden',
  findings: 'Anzeigen',
  close: 'Schließen',
};
