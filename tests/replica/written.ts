/**
 * What members may write on Flickr's pages: each place combined with each shape of markup. A page with such
 * a text must show the same photos, members and pairs as without it.
 */

/** Whom and what the texts name. */
export interface Named {
  /** The page's owner, who is not listed. */
  alias: string;
  nsid: string;
  /** A photo of theirs, which is not listed. */
  photoId: string;
  /** The NSID of a listed member. */
  listedNsid: string;
  /** A listed photo of a member with the alias `bob`. It is not on the page. */
  listedPhotoId: string;
  /** The number of an album or gallery. */
  listId: string;
}

const picture = (photoId: string) => `//live.staticflickr.com/65535/${photoId}_0123456789_n.jpg`;
const icon = (nsid: string) => `//live.staticflickr.com/65535/buddyicons/${nsid}_r.jpg#${nsid}`;
const background = (address: string) => `style="background-image: url(${address});"`;
const img = (address: string) => `<img src="https:${address}" alt="">`;

type Shape = [name: string, markup: string];

/** Texts that name others, without a picture of a photo that would itself be flagged. */
export function shapes(named: Named): Shape[] {
  const { alias, photoId, listedNsid, listedPhotoId, listId } = named;
  const mine = `/photos/${alias}/`;
  const listed = `/photos/bob/${listedPhotoId}/`;
  const face = img(icon(listedNsid));
  return [
    ['an icon in a link', `<a href="${mine}">${face}</a>`],
    [
      'a made-up avatar with a name',
      `<blockquote><a href="${mine}">${face}</a> <a href="${mine}">Ada</a></blockquote>`,
    ],
    ['an icon beside a name', `<p>${face} <a href="${mine}">Ada</a></p>`],
    ['a name by NSID', `<a href="/photos/${listedNsid}/">Ada</a>`],
    ['a name marked as an author’s', `<a rel="author" href="${mine}">Ada</a>${face}`],
    ['the same, by NSID', `<a rel="author" href="/photos/${listedNsid}/">Ada</a>`],
    ['an empty link', `<a href="${listed}"></a>`],
    ['an empty link from a list', `<a href="${listed}in/gallery-${alias}-${listId}/"></a>`],
    ['several of them', `<a href="${listed}"></a><i><a href="${listed}"></a></i>`],
    ['words', `<a href="${listed}">Bob’s</a>`],
    ['an address in words', `https://www.flickr.com${listed} and @bob, ${listedNsid}`],
    ['an empty link to an album', `<a href="/photos/bob/albums/${listId}"></a>`],
    ['a link around another picture', `<a href="${listed}">${img(picture(photoId))}</a>`],
    [
      'the same, its address with a port',
      `<a href="${listed}"><img src="https://live.staticflickr.com:443/65535/${photoId}_0123456789_n.jpg"></a>`,
    ],
    [
      'the same, its address with blanks',
      `<a href="${listed}"><img src=" https:\\\\LIVE.staticflickr.com\\65535/\n${photoId}_0123456789_n.jpg "></a>`,
    ],
    [
      'the same with a picture of elsewhere',
      `<a href="${listed}"><img src="https://www.flickr.com/images/spaceball.gif"></a>`,
    ],
    ['a picture beside an empty link', `${img(picture(photoId))}<a href="${listed}"></a>`],
    ['a picture among words', `<a href="${listed}">${img(picture(listedPhotoId))} by Bob</a>`],
    ['nested lists', `<ul><li><ul><li><a href="${listed}"></a></li></ul></li></ul>`],
    [
      'nested quotes',
      `<blockquote><blockquote><a href="${listed}"></a><a href="${mine}">${face}</a></blockquote></blockquote>`,
    ],
    ['a name like ours', `<overexposed-badge>${listedPhotoId}</overexposed-badge>`],
  ];
}

type Place = [name: string, around: (text: string) => string];

/** Where members write; the last places have unknown class names. */
export function places({ alias, nsid, photoId }: Named): Place[] {
  const path = `/photos/${alias}/`;
  const tile = (inside: string) =>
    `<div class="view photo-list-photo-view" ${background(picture(photoId))}><a class="overlay" href="${path}${photoId}/"></a>${inside}</div>`;
  const avatar = `<div class="avatar person" ${background(icon(nsid))}></div>`;
  const comment = (inside: string) =>
    `<ul class="comments"><li class="comment-item"><a class="author" href="/photos/cleo/">Cleo</a>${inside}</li></ul>`;
  return [
    ['a comment', (text) => comment(`<p class="comment-content">${text}</p>`)],
    ['a comment without class names', (text) => comment(`<p>${text}</p>`)],
    ['a description', (text) => `<h2 class="meta-field photo-desc"><p>${text}</p></h2>`],
    ['a title', (text) => `<h1 class="meta-field photo-title">${text}</h1>`],
    ['a caption', (text) => `<figure><figcaption class="caption">${text}</figcaption></figure>`],
    ['a tile’s title', (text) => tile(`<span class="text"><b class="title">${text}</b></span>`)],
    ['a tile', (text) => tile(`<p>${text}</p>`)],
    ['notes', (text) => `<div class="view photo-notes-scrappy-view"><p>${text}</p></div>`],
    ['tags', (text) => `<ul class="tags-list tags"><li>${text}</li></ul>`],
    ['a testimonial', (text) => `<div class="testimonial"><p>${text}</p></div>`],
    ['a discussion', (text) => `<div class="message-text">${text}</div>`],
    ['rules of a group', (text) => `<div class="group-rules">${text}</div>`],
    ['the intro of an album', (text) => `<header><div class="description">${text}</div></header>`],
    [
      'the intro of a gallery',
      (text) => `<div class="view gallery-header-view"><p class="intro">${text}</p></div>`,
    ],
    [
      'what stands beside an icon',
      (text) => `<div class="view attribution-view">${avatar}<p>${text}</p></div>`,
    ],
    ['a profile’s text', (text) => `<div class="k31"><p>${text}</p></div>`],
    ['a text in nothing known', (text) => `<div class="k32">${text}</div>`],
  ];
}

/** The head of a member's page, which shows their NSID. */
export const head = ({ alias, nsid }: Named): string =>
  `<div class="view fluid-photostream-coverphoto-view"><div class="coverphoto-content">
  <div class="avatar person large" ${background(icon(nsid))}></div><a class="link" href="/people/${alias}/">Ada</a></div></div>`;
