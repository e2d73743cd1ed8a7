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
  letterAdvice: 'Das ist ein Musterbrief, keine Rechtsberatung.',

  letterSubject: 'Meine Fotos in {dataset}',
  letterHello: 'Sehr geehrte Damen und Herren,',
  letterOpening:
    'die Dateiliste des Datensatzes {dataset} nennt Fotos, die ich auf Flickr veröffentlicht habe. Sie sind am Ende dieses Briefs aufgeführt.',
  letterAskGdpr:
    'Nach Artikel 15 der Datenschutz-Grundverordnung bitte ich Sie um Auskunft, ob Sie personenbezogene Daten über mich verarbeiten, woher sie stammen, zu welchen Zwecken, wem sie offengelegt wurden und wie lange sie gespeichert werden. Nach Artikel 21 widerspreche ich der Verarbeitung, und nach Artikel 17 verlange ich, die Daten zu löschen und dies den Empfängern nach Artikel 19 mitzuteilen. Bitte antworten Sie nach Artikel 12 Absatz 3 innerhalb eines Monats.',
  letterAskUkGdpr:
    'Nach Artikel 15 der UK GDPR bitte ich Sie um Auskunft, ob Sie personenbezogene Daten über mich verarbeiten, woher sie stammen, zu welchen Zwecken, wem sie offengelegt wurden und wie lange sie gespeichert werden. Nach Artikel 21 widerspreche ich der Verarbeitung, und nach Artikel 17 verlange ich, die Daten zu löschen und dies den Empfängern nach Artikel 19 mitzuteilen. Bitte antworten Sie nach Artikel 12 Absatz 3 innerhalb eines Monats.',
  letterAskCcpa:
    'Nach den Abschnitten 1798.105 und 1798.110 des California Civil Code bitte ich Sie, mir mitzuteilen, welche personenbezogenen Informationen Sie über mich gesammelt haben, aus welchen Quellen, zu welchen Zwecken und wem sie offengelegt wurden, und sie zu löschen. Bitte antworten Sie nach Abschnitt 1798.130 innerhalb von 45 Tagen.',
  letterAskNone:
    'Ich bitte Sie, diese Fotos und alles daraus Abgeleitete, das Menschen erkennbar macht, aus dem Datensatz und aus jeder Kopie zu entfernen, die Sie herausgeben, und mir mitzuteilen, an wen Sie ihn weitergegeben haben.',
  letterIdentify: 'Mein Konto bei Flickr ist {account}.',
  letterBye: 'Mit freundlichen Grüßen',
  letterPhotos: { one: 'Das Foto', other: 'Die {count} Fotos' },
  letterAttached: 'Die Fotos sind in der beigefügten Tabelle aufgeführt.',

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
  welcomePrivacy:
    'Was du ansiehst und suchst, bleibt in deinem Browser. Flickr wird nur gefragt, wenn du auf etwas klickst, das nur Flickr weiß.',
  welcomeSettings: 'Einstellungen und Datensätze',
  letterNotFor:
    'Für {names} gibt es keinen Brief: Diese Liste gibt kein Herausgeber heraus. Suche die Fotos zuerst in der Liste eines Herausgebers.',
  reportEvidence: 'Die Listen mit einem Fund',
  reportFile: 'Datei der Liste',
  reportPhotosOf: 'Fotos in der Liste: {size}',
  reportNothingIn: 'Durchsucht, ohne Fund:',
  reportNoFiles: 'Welche Dateien gelesen wurden, ist nicht festgehalten.',
};
