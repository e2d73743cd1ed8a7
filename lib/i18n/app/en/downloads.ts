/** Texts of the lists that can be downloaded from their publishers. */
export const downloads = {
  downloadTitle: 'Lists you can download now',
  downloadLead:
    'These lists are published for everybody. When you click, the browser downloads them from the hosts named here, checks them, and makes an index from them on this device.',
  downloadAll: 'Download all face lists',
  downloadAllHosts: {
    one: 'Downloads {count} list from: {hosts}',
    other: 'Downloads {count} lists from: {hosts}',
  },
  downloadAllDone: 'All face lists that can be downloaded are here.',
  downloadOneByOne: 'One by one',
  downloadFaces: 'Lists of faces and people',
  downloadGeneral: 'Lists of photos of anything',
  downloadGeneralNote:
    'Their photos were not picked for faces. They can only be downloaded one by one.',
  downloadWithheld: 'Lists that are not open to everybody',
  downloadOne: 'Download',
  downloadOneOf: 'Download {name}',
  downloadUpdate: 'Update',
  downloadUpdateOf: 'Update {name}',
  downloadPause: 'Pause',
  downloadPauseOf: 'Pause {name}',
  downloadContinue: 'Continue',
  downloadContinueOf: 'Continue with {name}',
  downloadCancelOf: 'Cancel {name}',
  downloadPublisher: 'From its publisher: {publisher}',
  downloadCopy: 'A copy, from {publisher}',
  downloadHosts: 'from {hosts}',
  downloadTerms: 'Terms: {licence}',
  downloadSizeUnknown: 'Size not known',
  downloadPhotos: { one: '{count} photo', other: '{count} photos' },
  downloadPage: 'Publisher’s page',
  downloadHere: 'Downloaded {date} from {publisher}',
  downloadChanged:
    'A different edition is offered now. The one you have answers until the new one is checked.',
  downloadQueued: 'Waiting its turn',
  downloadElsewhere: 'Another tab of this extension is downloading it',
  downloadPaused: 'Paused. What was downloaded is kept.',
  downloadAsking: 'Asking which files there are…',
  downloadBytes: '{done} of {total}',
  downloadSpeed: '{speed}, {left} left',
  downloadWaiting: 'The server did not respond properly. Next try in {time}.',
  downloadChecking: 'Checking…',
  downloadDone: '{name} is ready. Answers come from it now.',
  downloadFailed: '{name} could not be added',
  downloadFailedOffline:
    'You are offline. Try again when you are connected; what was downloaded is kept.',
  downloadFailedNetwork:
    'The connection failed several times. Try again later; what was downloaded is kept.',
  downloadFailedBusy: 'The server asked to wait. Try again in an hour or so.',
  downloadFailedRefused:
    'The server refused the download. Save the file from the publisher’s page yourself, and add it on this page under “Choose files”.',
  downloadFailedWebPage:
    'The server sent a web page instead of the list. Save the file from the publisher’s page yourself, and add it on this page under “Choose files”.',
  downloadFailedWrongBytes:
    'What was downloaded is not the list that we know: its length or checksum differs. None of it was kept.',
  downloadFailedElsewhere:
    'The server redirected to a host that is not named here, so the download was stopped. Nothing was kept.',
  downloadFailedNotAllowed:
    'The browser was not allowed to contact these hosts, so nothing was requested.',
  privacyDownload:
    'When you click to download a list, the hosts named there learn that this browser downloads it; nothing else is sent to them.',
  emptyTitle: 'No list is here yet',
  emptyText:
    'Without a list nothing can be answered: an unmarked photo means nothing. Download the lists that are published for everybody, or add your own.',
  emptyDownload: 'Download lists',
};
