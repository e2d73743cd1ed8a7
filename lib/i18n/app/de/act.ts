import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** German: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: 'Ergebnis speichern',
  reportCsv: 'Tabelle (CSV)',
  reportJson: 'Daten (JSON)',
  reportPrint: 'Drucken',
  reportFor: 'Bericht zu {query}',
  reportMade: 'Erstellt am {date} aus Listen mit {photos} Fotos',
  reportIndex: 'Fingerabdruck des Index: {id}',
  reportPhoto: 'Foto',
  reportDatasets: 'Datensätze',
  posted: 'Hochgeladen',
  postedSince: '{date} oder später',
  sortBy: 'Sortieren nach',
  sortNumber: 'Nummer',
  sortOldest: 'Älteste zuerst',
  sortNewest: 'Neueste zuerst',
  postedYear: 'Hochgeladen im Jahr',
  postedAny: 'Alle Jahre',
  postedNote:
    'Der Zeitraum ist der, in dem Fotos mit ähnlichen Nummern hochgeladen wurden; Mitglieder können das Datum ändern.',

  actTitle: 'Was kann ich tun?',
  actCan: 'Was eine Bitte erreichen kann',
  actCanRemove:
    'Wer einen Datensatz herausgibt, kann deine Fotos aus dem entfernen, was noch weitergegeben wird.',
  actCanTell:
    'Manche Gesetze verpflichten Herausgeber zu sagen, was sie über dich haben und woher es stammt.',
  actCannot: 'Was sie nicht kann',
  actCannotCopies: 'Kopien, die andere heruntergeladen haben, lassen sich nicht zurückholen.',
  actCannotTrained: 'Was mit den Fotos trainiert wurde, vergisst sie nicht.',
  actFlickr:
    'Auf Flickr kannst du Fotos privat stellen oder ihre Lizenz ändern. Das kann sie aus künftigen Listen heraushalten, nicht aus früheren.',
  actWho: 'An wen du dich wenden kannst',
  actWhoUnknown: 'Wir kennen keine Kontaktadresse.',

  letterTitle: 'Ein Brief an den Herausgeber',
  letterLead:
    'Aus den gefundenen Fotos erstellt. Ob du ihn abschickst, entscheidest du: Von hier wird nichts gesendet.',
  letterDataset: 'Datensatz',
  letterLaw: 'Rechtsgrundlage',
  letterGdpr: 'DSGVO (Europäische Union)',
  letterUkGdpr: 'UK GDPR (Vereinigtes Königreich)',
  letterCcpa: 'CCPA (Kalifornien)',
  letterNone: 'Keines',
  letterLanguage: 'Sprache des Briefs',
  letterNameLabel: 'Dein Name',
  letterText: 'Brief',
  letterMail: 'Im Mailprogramm öffnen',
  letterMailLong:
    'Die Liste ist zu lang für einen Mail-Link. Hänge stattdessen die gespeicherte Tabelle an.',
  letterCcpaNote: 'Der CCPA gilt für Unternehmen, nicht Universitäten oder Behörden.',
  letterGdprNote:
    'Für Forschung gibt es Ausnahmen von der Löschung. Das Recht auf Auskunft bleibt in den meisten Fällen.',
  letterRole: { one: 'Was ist dieses Foto für dich?', other: 'Was sind diese Fotos für dich?' },
  roleTook: { one: 'Ich habe es aufgenommen', other: 'Ich habe sie aufgenommen' },
  roleIn: { one: 'Ich bin darauf', other: 'Ich bin darauf' },
  roleBoth: 'Beides',
  letterSample:
    'Das Ergebnis stammt aus Beispieldaten, die erfunden sind: Es gibt niemanden, dem zu schreiben wäre.',
  letterTable: 'Tabelle dieser Fotos (CSV)',
  letterFadp: 'DSG (Schweiz)',
  letterLgpd: 'LGPD (Brasilien)',
  letterAppi: 'APPI (Japan)',
  letterFadpNote:
    'Forschung, deren Ergebnisse niemanden erkennen lassen, kann ein Grund sein weiterzumachen.',
  letterLgpdNote:
    'Die LGPD gilt für alle, die Daten in Brasilien erheben oder dort Dienste anbieten. Für die Wissenschaft gilt das meiste davon nicht.',
  letterAppiNote:
    'Das APPI gilt für Unternehmen in Japan und für ausländische, die Menschen dort etwas anbieten. Für akademische Forschung gibt es Ausnahmen.',
  letterAdvice: 'Das ist ein Musterbrief, keine Rechtsberatung.',

  sentTitle: 'Abgeschickte Briefe',
  sentMark: 'Diesen Brief habe ich abgeschickt',
  sentMarkNote: 'Sag es, und er wird hier mit der Antwortfrist gemerkt.',
  sentKept: 'Gemerkt. Er steht unter „Abgeschickte Briefe“, auch bei „Eigene Fotos“.',
  sentOn: 'abgeschickt am {date}, Fotos: {count}',
  sentDue: 'Antwortfrist bis {date}',
  sentOver:
    'Die Antwortfrist endete am {date}. Kam keine Antwort, kannst du noch einmal schreiben.',
  sentNoLaw: 'nennt kein Gesetz, also keine Frist',
  sentCalendar: 'Kalenderdatei',
  sentReminder: 'Erinnerung schreiben',
  sentComplaint: 'Beschwerde schreiben',
  sentAuthority: 'Wo man sich beschwert',
  sentForget: 'Diesen Brief vergessen',
  calendarDue: 'Antwort fällig: {dataset}',
  calendarText:
    'Brief vom {date} zu Fotos in {dataset}. Kam keine Antwort, hat Overexposed den nächsten.',
  dataLetters:
    'Briefe, die du nach deinen Angaben abgeschickt hast: an wen, wann und zu welchen Fotos.',

  welcomeTitle: 'Stehen deine Fotos in einem Datensatz zur Gesichtserkennung?',
  welcomeLead:
    'Forschende und Firmen haben Millionen Fotos von Flickr übernommen, um Maschinen das Erkennen von Gesichtern beizubringen. Overexposed markiert beim Surfen die Fotos, die in deren Dateilisten stehen.',
  welcomeMarkTitle: 'Achte auf dieses Zeichen',
  welcomeMarkText:
    'Es steht auf Fotos und bei Mitgliedern, die in einer Liste stehen. Ein Klick zeigt, in welcher, wofür der Datensatz gedacht war und was du tun kannst.',
  welcomeMarkPicture:
    'Ein Foto mit einem bernsteinfarbenen Schild in der Ecke, auf dem MegaFace steht',
  welcomeButtonTitle: 'Hefte die Schaltfläche an',
  welcomeButtonText:
    'Öffne das Erweiterungsmenü des Browsers und hefte Overexposed an. Die Schaltfläche zählt die markierten Fotos einer Seite und sucht nach Mitgliedern und Fotos.',
  welcomeTryTitle: 'Probiere eine Suche aus',
  welcomeTryText:
    'Dein eigener Flickr-Name ist ein guter Anfang. Die Antwort kommt von diesem Gerät.',
  welcomeSettings: 'Einstellungen und Datensätze',
  letterNotFor:
    'Für {names} gibt es keinen Brief: Diese Liste gibt kein Herausgeber heraus. Suche die Fotos zuerst in der Liste eines Herausgebers.',
  reportEvidence: 'Die Listen mit einem Fund',
  reportFile: 'Datei der Liste',
  reportPhotosOf: 'Fotos in der Liste: {size}',
  reportNothingIn: 'Durchsucht, ohne Fund:',
  reportNoFiles: 'Welche Dateien gelesen wurden, ist nicht festgehalten.',
};
