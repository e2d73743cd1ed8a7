import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** German: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'Merkliste führen',
  watchNote:
    'Für Mitglieder und behaltene Prüfungen, die du auswählst. Immer wenn Listen hinzukommen, erneuert, entfernt oder umgeschaltet werden, werden sie auf diesem Gerät noch einmal nachgeschlagen, und das Popup sagt, was neu ist.',
  watchTitle: 'Merkliste',
  watchAdd: 'Auf die Merkliste',
  watchRemove: 'Von der Merkliste nehmen',
  watchNews: {
    one: '{count} neuer Fund auf deiner Merkliste seit dem {date}: {names}',
    other: '{count} neue Funde auf deiner Merkliste seit dem {date}: {names}',
  },
  watchIn: '{count} in {name}',
  watchSeen: 'Gesehen',
  watchShow: 'Merkliste zeigen',
  watchNone:
    'Noch ist nichts auf der Merkliste. Ein Mitglied kommt über die Antwort auf eine Suche dazu, eine Prüfung über „Behaltene Prüfungen“.',
  watchOff:
    'Die Merkliste ist in den Einstellungen abgeschaltet. Nichts davon wird noch einmal nachgeschlagen.',
  watchSince: 'Verglichen mit dem Stand vom {date}',
  watchFresh: {
    one: '{count} neuer Fund: {names}',
    other: '{count} neue Funde: {names}',
  },
  watchSame: 'Nichts Neues in den durchsuchten Listen.',
  watchUnknown: 'Nicht bekannt: Die Listen konnten dazu noch nicht antworten.',
  watchStale: 'In den Listen, wie sie jetzt sind, noch nicht nachgeschlagen.',
  dataWatch: 'Mitglieder und Prüfungen auf deiner Merkliste und was zu ihnen gefunden wurde.',
};
