/** Texts of this page's summary, the search and what it finds. */
export const search = {
  pageGrows: 'The count grows as you scroll.',
  pageElsewhere: 'On flickr.com, this shows which photos of the page are in a list.',
  pageOpenFlickr: 'Open Flickr',
  pageReloadText: 'This tab was open before Overexposed was ready. Reload it to see marks.',
  pageReload: 'Reload the tab',
  permissionTitle: 'Not allowed on flickr.com yet',
  permissionText:
    'Overexposed reads pages of flickr.com, and no others, to mark their photos. It compares what it reads with the lists in your browser.',
  permissionAllow: 'Allow on flickr.com',
  pageMember: 'Show the listed photos of {owner}',
  pageOthers: {
    one: 'At least one other photo by this member is listed.',
    other: 'At least {count} others by this member are listed.',
  },
  pageFound: 'What a page shows',
  pageGoneTitle: 'That page is gone',
  pageGoneText:
    'Its tab was closed, or shows another page. Open it again, then return here with the Overexposed button.',

  searching: 'Searching…',
  recent: 'Recent searches',
  recentClear: 'Forget them',
  recentOff: 'Stop remembering',

  asPhoto: 'Read as a photo’s number',
  asMember: 'Read as a member’s name',
  photoOwner: 'Listed as a photo of {owner}',
  photoOpen: 'Open the photo',
  ownerOpen: 'Open the photostream',
  aliasText:
    'Most lists identify members by number, not by name. Flickr can say which number belongs to {owner}.',
  aliasAsk: 'Ask Flickr for the number',
  aliasAskNote: 'One request to flickr.com, nowhere else.',
  aliasAsking: 'Asking Flickr…',
  aliasUnknown: 'Flickr finds no member with this name.',
  aliasNoNumber:
    'Flickr did not give the number. This says nothing about the member: paste the number or the profile’s address, if you know it.',
  aliasOffline: 'You are offline. Try again when you are connected.',
  aliasFailed: 'Flickr did not answer as expected. Try again later, or paste the number.',

  tagText:
    'Hashtags are searched on Flickr itself. Open its page for #{tag}, scroll, and click the Overexposed button: it counts the photos that are in a list.',
  tagOpen: 'Open #{tag} on Flickr',
  elsewhereText:
    'This is a page of Flickr with many photos. Open it: those that are in a list are marked there.',
  elsewhereOpen: 'Open it on Flickr',
  invalidTitle: 'Not recognised',
  invalidText:
    'Paste the address of a photo or profile, a photo’s number, a member’s name or number such as 12345678@N99, or a #tag.',
  personOpen: 'Look for them on Flickr',

  searchedTitle: 'What was searched',
  searchedNaming: 'Lists that name members',
  searchedPhotosOnly: 'Lists that name photos only',

  allLists: 'All lists',
  filterLabel: 'Show photos in',
  photosLabel: 'Photos found',
  photosShown: { one: '{count} photo shown', other: '{count} photos shown' },
  photosKeys: 'Arrow keys move through the list.',
  thumbnails: 'Show pictures',
  thumbnailsNote: 'Pictures load from Flickr, which sees your requests for them.',
  thumbnailGone: 'No picture: the photo may be deleted or private.',
  thumbnailFailed: 'No picture: Flickr did not answer.',
  checkAll: 'Check all of your photos',
  actNote: 'Advice, a letter to the publisher, and a report to save',
};
