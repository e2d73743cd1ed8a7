import type { Translation } from '../translate';
import type { LetterMessages } from './en';

/** German: letters to publishers and authorities. */
export const de: Translation<LetterMessages> = {
  subjectTook: { one: 'Mein Foto in {dataset}', other: 'Meine Fotos in {dataset}' },
  subjectIn: {
    one: 'Ein Foto, auf dem ich zu sehen bin, in {dataset}',
    other: 'Fotos, auf denen ich zu sehen bin, in {dataset}',
  },
  subjectBoth: {
    one: 'Ein von mir aufgenommenes Foto, das mich zeigt, in {dataset}',
    other: 'Von mir aufgenommene Fotos, die mich zeigen, in {dataset}',
  },
  hello: 'Sehr geehrte Damen und Herren,',
  openingTook: {
    one: 'die Dateiliste des Datensatzes {dataset} nennt ein Foto auf Flickr, das ich aufgenommen habe.',
    other:
      'die Dateiliste des Datensatzes {dataset} nennt Fotos auf Flickr, die ich aufgenommen habe.',
  },
  openingIn: {
    one: 'die Dateiliste des Datensatzes {dataset} nennt ein Foto auf Flickr, das mich zeigt.',
    other: 'die Dateiliste des Datensatzes {dataset} nennt Fotos auf Flickr, die mich zeigen.',
  },
  openingBoth: {
    one: 'die Dateiliste des Datensatzes {dataset} nennt ein Foto auf Flickr, das ich aufgenommen habe und das mich zeigt.',
    other:
      'die Dateiliste des Datensatzes {dataset} nennt Fotos auf Flickr, die ich aufgenommen habe und die mich zeigen.',
  },
  identify: 'Mein Konto bei Flickr ist {account}.',
  askGdpr:
    'Nach Artikel 15 der Datenschutz-Grundverordnung bitte ich Sie um Auskunft, ob Sie personenbezogene Daten über mich verarbeiten, woher sie stammen, zu welchen Zwecken, wem sie offengelegt wurden und wie lange sie gespeichert werden. Nach Artikel 21 widerspreche ich der Verarbeitung, und nach Artikel 17 verlange ich, die Daten zu löschen und dies den Empfängern nach Artikel 19 mitzuteilen. Bitte antworten Sie nach Artikel 12 Absatz 3 innerhalb eines Monats.',
  askUkGdpr:
    'Nach Artikel 15 der UK GDPR bitte ich Sie um Auskunft, ob Sie personenbezogene Daten über mich verarbeiten, woher sie stammen, zu welchen Zwecken, wem sie offengelegt wurden und wie lange sie gespeichert werden. Nach Artikel 21 widerspreche ich der Verarbeitung, und nach Artikel 17 verlange ich, die Daten zu löschen und dies den Empfängern nach Artikel 19 mitzuteilen. Bitte antworten Sie nach Artikel 12 Absatz 3 innerhalb eines Monats.',
  askFadp:
    'Nach Artikel 25 des Schweizer Datenschutzgesetzes (DSG) bitte ich Sie um Auskunft, ob Sie Personendaten über mich bearbeiten, welche, woher sie stammen, zu welchem Zweck, wem sie bekanntgegeben wurden und wie lange sie aufbewahrt werden. Ich widerspreche der Bearbeitung (Artikel 30 Absatz 2 Buchstabe b) und verlange nach Artikel 32 Absatz 2, sie zu unterlassen, die Daten niemandem bekanntzugeben und sie zu löschen. Bitte antworten Sie nach Artikel 25 Absatz 7 innerhalb von 30 Tagen.',
  askLgpd:
    'Nach Artikel 18 des brasilianischen Datenschutzgesetzes LGPD (Gesetz 13.709/2018) bitte ich Sie zu bestätigen, ob Sie personenbezogene Daten über mich verarbeiten (Ziffer I), mir Zugang zu ihnen zu geben (Ziffer II) und mir zu sagen, mit wem Sie sie geteilt haben (Ziffer VII). Nach § 2 widerspreche ich der Verarbeitung und verlange, die gesetzwidrig verarbeiteten Daten zu löschen (Ziffer IV). Bitte antworten Sie nach Artikel 19 Ziffer II innerhalb von 15 Tagen.',
  askAppi:
    'Nach Artikel 33 des japanischen Gesetzes zum Schutz personenbezogener Informationen (APPI) bitte ich Sie, mir die Daten offenzulegen, die Sie über mich halten, und nach Artikel 35, ihre Nutzung einzustellen oder sie zu löschen und sie nicht mehr an Dritte weiterzugeben. Bitte tun Sie das nach diesen Artikeln unverzüglich.',
  askCcpa:
    'Nach den Abschnitten 1798.105 und 1798.110 des California Civil Code bitte ich Sie, mir mitzuteilen, welche personenbezogenen Informationen Sie über mich gesammelt haben, aus welchen Quellen, zu welchen Zwecken und wem sie offengelegt wurden, und sie zu löschen. Bitte antworten Sie nach Abschnitt 1798.130 innerhalb von 45 Tagen.',
  askNone: {
    one: 'Ich bitte Sie, dieses Foto und alles daraus Abgeleitete, das Menschen erkennbar macht, aus dem Datensatz und aus jeder Kopie zu entfernen, die Sie herausgeben, und mir mitzuteilen, an wen Sie es weitergegeben haben.',
    other:
      'Ich bitte Sie, diese Fotos und alles daraus Abgeleitete, das Menschen erkennbar macht, aus dem Datensatz und aus jeder Kopie zu entfernen, die Sie herausgeben, und mir mitzuteilen, an wen Sie sie weitergegeben haben.',
  },
  bye: 'Mit freundlichen Grüßen',
  photos: { one: 'Das Foto:', other: 'Die {count} Fotos:' },
  attached: {
    one: 'Das Foto steht in der beigefügten Tabelle.',
    other: 'Die {count} Fotos sind in der beigefügten Tabelle aufgeführt.',
  },

  reminderSubject: 'Erinnerung: {subject}',
  reminderOpening: {
    one: 'am {date} habe ich Ihnen wegen eines Fotos in der Dateiliste des Datensatzes {dataset} geschrieben. Eine Antwort habe ich nicht erhalten.',
    other:
      'am {date} habe ich Ihnen wegen Fotos in der Dateiliste des Datensatzes {dataset} geschrieben. Eine Antwort habe ich nicht erhalten.',
  },
  reminderAsk:
    'Ich wiederhole meine Bitte im Folgenden und ersuche Sie, innerhalb von 14 Tagen zu antworten.',
  reminderNext:
    'Höre ich bis dahin nichts von Ihnen, beschwere ich mich bei der zuständigen Behörde ({authority}).',

  overdueGdpr:
    'Artikel 12 Absatz 3 der Datenschutz-Grundverordnung gibt für die Antwort einen Monat. Er endete am {deadline}.',
  overdueUkGdpr:
    'Artikel 12 Absatz 3 der UK GDPR gibt für die Antwort einen Monat. Er endete am {deadline}.',
  overdueFadp:
    'Artikel 25 Absatz 7 des Schweizer Datenschutzgesetzes gibt für die Antwort in der Regel 30 Tage. Sie endeten am {deadline}.',
  overdueLgpd:
    'Artikel 19 Ziffer II des brasilianischen Datenschutzgesetzes LGPD gibt für die Antwort 15 Tage. Sie endeten am {deadline}.',
  overdueAppi:
    'Artikel 33 Absatz 2 des japanischen Gesetzes zum Schutz personenbezogener Informationen verlangt die Offenlegung unverzüglich. Die zwei Wochen, nach denen Artikel 39 eine Klage zulässt, endeten am {deadline}.',
  overdueCcpa:
    'Abschnitt 1798.130 des California Civil Code gibt für die Antwort 45 Tage. Sie endeten am {deadline}.',

  authorityGdpr: 'Artikel 77 der Datenschutz-Grundverordnung',
  authorityUkGdpr: 'Information Commissioner’s Office',
  authorityFadp: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter, EDÖB',
  authorityLgpd: 'Nationale Datenschutzbehörde Brasiliens, ANPD',
  authorityAppi: 'Kommission zum Schutz personenbezogener Informationen, PPC',
  authorityCcpa: 'Datenschutzbehörde Kaliforniens, CPPA',

  complaintSubject: 'Beschwerde: keine Antwort vom Herausgeber von {dataset}',
  complaintOpening:
    'ich beschwere mich über den Herausgeber des Datensatzes {dataset} ({publisher}).',
  complaintOpeningShort: 'ich beschwere mich über den Herausgeber des Datensatzes {dataset}.',
  complaintAsked:
    'Am {date} habe ich den Herausgeber um Auskunft über meine Daten und um deren Löschung gebeten. Eine Antwort habe ich nicht erhalten.',
  complaintAsk: 'Ich bitte Sie, der Sache nachzugehen und mir das Ergebnis mitzuteilen.',
};
