/** Texts of the lists that can be downloaded from their publishers. */
export const get = {
  getTitle: 'Lists you can download now',
  getLead:
    'These lists are published for everybody. When you click, the browser downloads them from the hosts named here, checks them, and makes an index from them on this device.',
  getAll: 'Download all face lists',
  getAllHosts: {
    one: 'Downloads {count} list from: {hosts}',
    other: 'Downloads {count} lists from: {hosts}',
  },
  getAllDone: 'All face lists that can be downloaded are here.',
  getOneByOne: 'One by one',
  getFaces: 'Lists of faces and people',
  getGeneral: 'Lists of photos of anything',
  getGeneralNote: 'Their photos were not picked for faces. They can only be downloaded one by one.',
  getWithheld: 'Lists that are not open to everybody',
  getOne: 'Download',
  getOneOf: 'Download {name}',
  getUpdate: 'Update',
  getUpdateOf: 'Update {name}',
  getPause: 'Pause',
  getPauseOf: 'Pause {name}',
  getContinue: 'Continue',
  getContinueOf: 'Continue with {name}',
  getCancelOf: 'Cancel {name}',
  getPublisher: 'From its publisher: {publisher}',
  getCopy: 'A copy, from {publisher}',
  getHosts: 'Hosts: {hosts}',
  getTerms: 'Terms: {licence}',
  getSizeUnknown: 'size not known',
  getPhotos: { one: '{count} photo', other: '{count} photos' },
  getPage: 'Publisher’s page',
  getHere: 'Downloaded {date} from {publisher}',
  getChanged:
    'A different edition is offered now. The one you have answers until the new one is checked.',
  getQueued: 'Waiting its turn',
  getElsewhere: 'Another tab of this extension is downloading it',
  getPaused: 'Paused. What was downloaded is kept.',
  getAsking: 'Asking which files there are…',
  getDownloaded: '{done} of {total}',
  getSpeed: '{speed}, {left} left',
  getWaiting: 'The server did not respond properly. Next try in {time}.',
  getChecking: 'Checking…',
  getDone: '{name} is ready. Answers come from it now.',
  getFailed: '{name} could not be added',
  getFailedOffline:
    'You are offline. Try again when you are connected; what was downloaded is kept.',
  getFailedNetwork:
    'The connection failed several times. Try again later; what was downloaded is kept.',
  getFailedBusy: 'The server asked to wait. Try again in an hour or so.',
  getFailedRefused:
    'The server refused the download. Save the file from the publisher’s page yourself, and add it on this page under “Choose files”.',
  getFailedWebPage:
    'The server sent a web page instead of the list. Save the file from the publisher’s page yourself, and add it on this page under “Choose files”.',
  getFailedWrongBytes:
    'What was downloaded is not the list that we know: its length or checksum differs. None of it was kept.',
  getFailedElsewhere:
    'The server redirected to a host that is not named here, so the download was stopped. Nothing was kept.',
  getFailedNotAllowed:
    'The browser was not allowed to contact these hosts, so nothing was requested.',
  privacyGet:
    'When you click to download a list, the hosts named there learn that this browser downloads it; nothing else is sent to them.',
  emptyTitle: 'No list is here yet',
  emptyText:
    'Without a list nothing can be answered: an unmarked photo means nothing. Download the lists that are published for everybody, or add your own.',
  emptyGet: 'Download lists',
};
