/** Texts of packs to follow. */
export const follow = {
  followTitle: 'Packs to follow',
  followLead:
    'A newsroom or a research group may publish an index and keep it up to date. Add the address of its folder or file: you see whose it is before anything is kept. Nothing is followed unless you add it here.',
  followAddress: 'Address of the pack',
  followLook: 'Look at it',
  followBy: 'Its publisher calls itself {name}',
  followKey: 'Key: {fingerprint}',
  followKeyNote:
    'Compare this key with the one that the publisher gives elsewhere. Once you follow the pack, no other key is accepted.',
  followHolds: 'Photos: {photos}; members: {members}; lists: {lists}; {size}',
  followAsks:
    'Contacts only {host}: for a short signature at each check, and then for what has changed.',
  followWeekly: 'Check once a week',
  followWeeklyOf: 'Check {name} once a week',
  followStart: 'Follow',
  followFetching: 'Downloading the pack: {done} of {total}',
  followAdded: 'You now follow {name}. Answers come from its pack.',
  followChecked: 'Last checked {date}',
  followCheck: 'Check now',
  followCheckOf: 'Check {name} now',
  followCurrent: '{name} is up to date.',
  followUpdated: '{name} was updated.',
  followStop: 'Stop following',
  followStopOf: 'Stop following {name}',
  followStopNote:
    'A pack that you stop following stays among your added lists until you remove it there.',
  followRefused: 'The pack was refused',
  followStays: 'The one you have continues to answer.',
  followNoAddress: 'This is not the https:// address of a folder or a .zip file.',
  followNotAllowed: 'You have not allowed the browser to contact this host.',
  followNoNetwork: 'The host cannot be reached. Try again later.',
  followNoFiles: 'The host does not have all files of the pack.',
  followElsewhere: 'The address redirects to another host, which you have not allowed.',
  followNotSigned: 'There is no signed pack at this address.',
  followWrongSignature: 'Its signature is invalid: it was changed after it was signed.',
  followChangedKey:
    'It is signed with a different key from the one you agreed to. Somebody else may have put it there: ask the publisher.',
  followRollback:
    'It is not newer than the one you have. Somebody may be trying to send you back to an old one.',
  followWrongBytes:
    'Its files are not the ones that were signed. The publisher may be updating them right now: try again later.',
  followDamaged: 'It is signed, but its parts contradict each other.',
  followPrivate: 'Nothing is kept in private windows: follow it in an ordinary window.',
};
