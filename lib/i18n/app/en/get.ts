/** Texts of the lists that can be got from their publishers. */
export const get = {
  getTitle: 'Lists you can get now',
  getLead:
    'These lists are published for everybody. On your click the browser downloads them from the hosts named here, checks them, and makes an index from them on this device.',
  getAll: 'Get all face lists',
  getAllHosts: {
    one: 'Downloads {count} list, asking: {hosts}',
    other: 'Downloads {count} lists, asking: {hosts}',
  },
  getAllDone: 'All face lists that can be downloaded are here.',
  getOneByOne: 'One by one',
  getFaces: 'Lists of faces and people',
  getGeneral: 'Lists of photos of anything',
  getGeneralNote: 'Their photos were not picked for faces. They can only be downloaded one by one.',
  getWithheld: 'Lists that are not given to everybody',
  getOne: 'Get',
  getOneOf: 'Get {name}',
  getUpdate: 'Update',
  getUpdateOf: 'Update {name}',
  getPause: 'Pause',
  getPauseOf: 'Pause {name}',
  getContinue: 'Continue',
  getContinueOf: 'Continue with {name}',
  getCancelOf: 'Cancel {name}',
  getPublisher: 'From its publisher: {publisher}',
  getCopy: 'A copy, from {publisher}',
  getHosts: 'Asks: {hosts}',
  getTerms: 'Terms: {licence}',
  getSizeUnknown: 'size not known',
  getPhotos: { one: '{count} photo', other: '{count} photos' },
  getPage: 'Publisher’s page',
  getHere: 'Here since {date}, from {publisher}',
  getChanged:
    'Its offer has changed since. The one that is here answers until a new one is checked.',
  getQueued: 'Waits for its turn',
  getElsewhere: 'Another tab of this extension is getting it',
  getPaused: 'Paused. What came is kept.',
  getAsking: 'Asking which files there are…',
  getDownloaded: '{done} of {total}',
  getSpeed: '{speed}, {left} left',
  getWaiting: 'The server did not answer as it should. Next try in {time}.',
  getChecking: 'Checking it…',
  getDone: '{name} is here. Answers come from it.',
  getFailed: '{name} could not be got',
  getFailedOffline: 'There is no network. Try again when there is; what came so far is kept.',
  getFailedNetwork:
    'The connection failed several times. Try again later; what came so far is kept.',
  getFailedBusy: 'The server asks to come back later. Try again in an hour or so.',
  getFailedRefused:
    'The server does not give it to programs. Get it with your browser from the publisher’s page, and add the file on this page under “Choose files”.',
  getFailedWebPage:
    'The server sent a web page instead of the list. Get it with your browser from the publisher’s page, and add the file on this page under “Choose files”.',
  getFailedWrongBytes:
    'What came is not the list that we know: its length or checksum differs. Nothing of it was kept.',
  getFailedElsewhere:
    'The server redirected to a host that is not named here, so the download was stopped. Nothing was kept.',
  getFailedNotAllowed:
    'The browser was not allowed to contact these hosts, so nothing was requested.',
  privacyGet:
    'When you click to get a list, the hosts named there learn that this browser downloads it; nothing else is sent to them.',
  emptyTitle: 'No list is here yet',
  emptyText:
    'Without a list nothing can be answered: an unmarked photo means nothing. Get the lists that are published for everybody, or add your own.',
  emptyGet: 'Get lists',
};
