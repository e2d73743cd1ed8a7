/** Texts of packs to follow. */
export const follow = {
  followTitle: 'Packs to follow',
  followLead:
    'A newsroom or a research group may publish an index and keep it up to date. Add its address, of a folder or of one file: you see whose it is before anything is kept. Nothing is followed unless you add it here.',
  followAddress: 'Address of the pack',
  followLook: 'Look at it',
  followBy: 'Its publisher calls itself {name}',
  followKey: 'Key: {fingerprint}',
  followKeyNote:
    'Compare the key with what the publisher says in another place. Once you follow the pack, no other key is believed.',
  followHolds: 'Photos: {photos}; members: {members}; lists: {lists}; {size}',
  followAsks:
    'Asks only {host}: for a short signature at each check, and then for what has changed.',
  followWeekly: 'Check once a week',
  followWeeklyOf: 'Check {name} once a week',
  followStart: 'Follow',
  followFetching: 'Getting the pack: {done} of {total}',
  followAdded: 'You now follow {name}. Answers come from its pack.',
  followChecked: 'Last checked {date}',
  followCheck: 'Check now',
  followCheckOf: 'Check {name} now',
  followCurrent: '{name} is up to date.',
  followUpdated: '{name} was brought up to date.',
  followStop: 'Stop following',
  followStopOf: 'Stop following {name}',
  followStopNote: 'What is here of a pack stays among the added lists until you remove it there.',
  followRefused: 'The pack was refused',
  followStays: 'The one you have continues to answer.',
  followNoAddress: 'This is not the https:// address of a folder or a .zip file.',
  followNotAllowed: 'You have not allowed the browser to contact this host.',
  followNoNetwork: 'The host cannot be reached. Try again later.',
  followNoFiles: 'The host does not have all files of the pack.',
  followElsewhere: 'The address redirects to another host, for which you were not asked.',
  followNotSigned: 'What is there is not signed as a pack to follow must be.',
  followWrongSignature: 'Its signature is invalid: it was changed after it was signed.',
  followChangedKey:
    'It is signed with another key than the one that you agreed to. Somebody else may have put it there: ask the publisher.',
  followRollback:
    'It is not newer than the one that is here. Somebody may want to lead you back to an old one.',
  followWrongBytes:
    'Its files are not those that were signed. The publisher may be changing them just now: try again later.',
  followDamaged: 'It is signed, but its parts do not agree with each other.',
  followPrivate: 'Nothing is kept from private windows: follow it in an ordinary window.',
};
