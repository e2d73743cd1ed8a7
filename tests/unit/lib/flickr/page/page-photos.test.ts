import { describe, expect, it } from 'vitest';
import { A, B, background, boxIds, C, icon, NSID, openPage, picture, SET } from './markup';

/** A page type, its address, its markup, and the box of each photo by the element's id. */
type Layout = [name: string, path: string, body: string, boxes: Record<string, string>];

describe('photos of each page type', () => {
  it.each<Layout>([
    [
      'photostream as the server sends it: pictures without links',
      '/photos/ada_b/',
      `<div class="view photo-list-view photostream">
         <div id="one" class="view photo-list-photo-view awake" ${background(picture(A))}><div class="interaction-view"></div></div>
         <div id="two" class="view photo-list-photo-view" ${background(`&quot;${picture(B)}&quot;`)}><div class="interaction-view"></div></div>
       </div>`,
      { [A]: 'one', [B]: 'two' },
    ],
    [
      'photostream with its links',
      '/photos/ada_b/page2',
      `<div class="view photo-list-photo-view photostream" id="one">
         <div class="photo-list-photo-container"><img loading="lazy" src="${picture(A)}"></div>
         <div class="interaction-view"><div class="photo-list-photo-interaction">
           <a class="overlay" href="/photos/ada_b/${A}/"></a><a class="title" href="/photos/ada_b/${A}/">Dawn</a>
         </div></div>
       </div>`,
      { [A]: 'one' },
    ],
    [
      'favourites and group pool: other members’ photos',
      '/photos/ada_b/favorites',
      `<div class="view favorites-page-view"><div class="view photo-list-photo-view" id="one">
         <div class="photo-list-photo-container"><img src="${picture(A)}"></div>
         <div class="interaction-view"><a class="overlay" href="https://www.flickr.com/photos/bob/${A}/in/faves-${NSID}/"></a>
         <a class="attribution" href="/photos/bob/">by Bob</a></div>
       </div></div>`,
      { [A]: 'one' },
    ],
    [
      'album as of 2024: cards',
      `/photos/ada_b/albums/${SET}`,
      `<div class="view photo-card-view" id="one"><div class="photo-card theme-card">
         <div class="photo-card-photo"><div class="photo"><img src="${picture(A, 'c')}"><a class="photo-link" href="/photos/ada_b/${A}/in/album-${SET}" title="1"></a></div></div>
         <div class="foot"><a class="title" href="/photos/ada_b/${A}/in/album-${SET}">1</a>
           <div class="view photo-card-engagement-view flickr-view-root-view"></div></div>
       </div></div>`,
      { [A]: 'one' },
    ],
    [
      'gallery before it is scrolled to: links without pictures',
      `/photos/ada_b/galleries/${SET}/`,
      `<div class="view photo-list-gallery-photo-view" id="one"><div class="photo-list-photo-container loading">
         <div class="photo-container"><div class="photo"></div><a class="click-target" href="/photos/bob/${A}/in/gallery-ada_b-${SET}/"></a></div>
         <div class="sub-photo-info-bar"><a class="title" href="/photos/bob/${A}/in/gallery-ada_b-${SET}/">Dusk</a></div>
       </div></div>`,
      { [A]: 'one' },
    ],
    [
      'search results as tiles, with an advertisement',
      '/search/?text=dawn',
      `<div class="view photo-list-tile-view forced-aspect-ratio" id="one"><a href="/photos/bob/${A}/"><div class="photo" ${background(picture(A))}></div></a></div>
       <div class="view photo-list-revenue-item-view"><a href="/photos/bob/${B}/"><img src="${picture(B)}"></a></div>`,
      { [A]: 'one' },
    ],
    [
      'a photo’s page',
      `/photos/ada_b/${A}/in/photostream/`,
      `<div class="view photo-well-scrappy-view"><div class="height-controller">
         <a class="navigate-target navigate-prev" href="/photos/ada_b/${B}/"><span>←</span></a>
         <div class="view photo-well-media-scrappy-view" id="well"><span class="facade-of-protection-neue"></span>
           <img class="main-photo is-hidden" src="${picture(A, 'b')}"><noscript><img class="main-photo" src="${picture(A)}"></noscript></div>
         <a class="navigate-target navigate-next" href="/photos/ada_b/${C}/"><span>→</span></a>
         <a class="entry-type" href="/photos/ada_b/with/${A}/"><div class="icon"></div></a>
         <div class="view context-slider-scrappy-view"><ul>
           <li><a id="before" href="/photos/ada_b/${B}/"><img src="${picture(B, 's')}"></a></li>
           <li><a id="after" href="/photos/ada_b/${C}/" ${background(picture(C, 's'))}></a></li></ul></div>
       </div></div>`,
      { [A]: 'well', [B]: 'before', [C]: 'after' },
    ],
    [
      'the lightbox',
      `/photos/ada_b/${A}/lightbox/`,
      `<div class="view photo-page-lightbox-scrappy-view"><div class="view photo-well-view">
         <div class="view photo-well-media-view" id="well"><img class="main-photo" src="${picture(A, 'k')}"></div></div></div>`,
      { [A]: 'well' },
    ],
    [
      'a video’s page',
      `/photos/ada_b/${A}/`,
      `<div class="view photo-well-media-scrappy-view is-video" id="well"><video poster="${picture(A)}"><source src="https://live.staticflickr.com/video/${A}/0123456789/720p.mp4"></video></div>`,
      { [A]: 'well' },
    ],
    [
      'a photo’s page before its picture is there',
      `/photos/ada_b/${A}/`,
      '<div class="view photo-well-media-scrappy-view" id="well"></div>',
      { [A]: 'well' },
    ],
    [
      'the feed, with a batch of photos in one card',
      '/',
      `<div class="feed-item"><div class="photo-card" id="card-of-one"><div class="photo-card-header"><a class="avatar person" href="/photos/bob/" ${background(icon(NSID))}></a></div>
         <div class="photo-card-photo" id="one"><div class="photo" ${background(picture(A))}><a class="photo-link" href="/photos/bob/${A}/in/feed"></a></div></div>
         <div class="photo-card-comments"><p>like <a href="/photos/bob/${C}/">this one</a></p></div></div></div>
       <div class="feed-item"><div class="photo-card" id="card"><a class="title" href="/photos/bob/${B}/">two photos</a>
         <div class="card-batch-photo-item" id="two"><a href="/photos/bob/${B}/"><img src="${picture(B)}"></a></div>
         <div class="card-batch-photo-item" id="three"><a href="/photos/bob/${C}/"><img src="${picture(C)}"></a></div></div></div>`,
      { [A]: 'one', [B]: 'two', [C]: 'three' },
    ],
    [
      'a card without a picture yet, its link with nothing but an ornament in it',
      '/',
      `<div class="photo-card" id="one"><a class="photo-link" href="/photos/bob/${A}/"><i class="glow"></i></a></div>`,
      { [A]: 'one' },
    ],
    [
      'notifications',
      '/notifications',
      `<div class="notification-item"><div class="thumb-container" id="one"><a class="notification-photo-thumb" href="/photos/ada_b/${A}/" ${background(picture(A, 't'))}></a></div></div>`,
      { [A]: 'one' },
    ],
    [
      'discovery, without a class name known',
      '/explore/discover',
      `<main><div class="flex flex-wrap"><a id="one" class="is-flickrui-link" href="/photos/bob/${A}"><img src="https:${picture(A)}"></a><a id="two" class="is-flickrui-link" href="/photos/bob/${B}"><img srcset="${picture(B)} 1x, ${picture(B, 'b')} 2x"></a></div></main>`,
      { [A]: 'one', [B]: 'two' },
    ],
    [
      'classic pages: sizes',
      `/photos/ada_b/${A}/sizes/l/`,
      `<div id="Main"><div id="allsizes-photo"><img src="https://farm9.staticflickr.com/8186/${A}_0123456789_b.jpg"></div></div>`,
      { [A]: 'allsizes-photo' },
    ],
    [
      'classic pages: archives, pool, pictures to come',
      '/photos/ada_b/archives/date-posted/2024/01/31/',
      `<div id="archives"><div class="thumb"><span class="photo_container" id="one"><a class="rapidnofollow" href="/photos/ada_b/${A}/"><img src="${picture(A, 's')}"></a></span></div></div>
       <div class="pool-photo photo-display-item" id="two" data-photo-id="${B}" data-photo-owner="${NSID}"><div class="photo_container"><a href="/photos/bob/${B}/"><img class="pc_img" src="https://s.yimg.com/spaceout.gif" data-defer-src="https:${picture(B)}"></a></div></div>
       <p class="RecentPhotos"><span class="photo_container" id="three"><a href="/photos/bob/${C}/"><img data-src="${picture(C)}" src="spaceball.gif"></a></span></p>`,
      { [A]: 'one', [B]: 'two', [C]: 'three' },
    ],
    [
      'the map: pictures without links',
      '/map',
      `<div><div id="one"><img src="${picture(A, 's')}"></div><div id="two" ${background(picture(B, 's'))}></div></div>`,
      { [A]: 'one', [B]: 'two' },
    ],
    [
      'a discussion with pictures and embeds',
      '/groups/ducks/discuss/92157000000000002/',
      `<div class="message-text"><a id="one" href="https://flic.kr/p/55q4buHt"><img src="${picture(A)}"></a>
         and <a id="two" data-flickr-embed="true" href="https://www.flickr.com/photos/bob/${B}/in/photostream/"><img src="https:${picture(B)}"></a>
         and <a id="three" href="https://example.org/"><picture><source srcset="${picture(C)}"><img src="${picture(C)}"></picture></a></div>`,
      { [A]: 'one', [B]: 'two', [C]: 'three' },
    ],
    [
      'a layout nobody has seen yet: addresses still tell',
      '/photos/ada_b/',
      `<section class="tiles-2031"><article class="tile-2031"><div id="one"><img src="${picture(A)}"><a href="/photos/ada_b/${A}/"></a></div><h3><a href="/photos/ada_b/${A}/">Dawn</a></h3></article></section>`,
      { [A]: 'one' },
    ],
    [
      'a gallery nobody has seen yet, before its pictures: links over them, and titles or none',
      `/photos/ada_b/galleries/${SET}/`,
      `<div class="g-2031"><div id="one"><div></div><a href="/photos/bob/${A}/in/gallery-ada_b-${SET}/"></a></div>
         <p><a href="/photos/bob/">Bob</a> <a href="/photos/bob/${A}/in/gallery-ada_b-${SET}/">Dusk</a></p></div>
       <div class="g-2031"><div id="two"><div></div><a href="/photos/bob/${B}/in/gallery-ada_b-${SET}/"></a></div>
         <p><a href="/photos/bob/">Bob</a> <a href="/photos/bob/${B}/"> </a></p></div>
       <div class="g-2031"><div id="three"><div></div><a href="/photos/bob/${C}/in/gallery-ada_b-${SET}/"></a></div></div>`,
      { [A]: 'one', [B]: 'two', [C]: 'three' },
    ],
    [
      'the same with its pictures',
      `/photos/ada_b/galleries/${SET}/`,
      `<div class="g-2031"><div id="one"><div ${background(picture(A))}></div><a href="/photos/bob/${A}/"></a></div>
         <p><a href="/photos/bob/${A}/">Dusk</a></p></div>
       <div class="g-2031"><div id="two"><a href="/photos/bob/${B}/"></a><div><img src="${picture(B)}"></div></div>
         <p><a href="/photos/bob/${B}/"> </a></p></div>`,
      { [A]: 'one', [B]: 'two' },
    ],
    [
      'tiles nobody has seen yet, with pictures and links apart',
      '/photos/ada_b/',
      `<article><p id="one"><img src="${picture(A)}"></p><div><a href="/photos/ada_b/${A}/"></a><a href="/photos/ada_b/${A}/">Dawn</a></div></article>
       <article><i id="two" ${background(picture(B))}></i><a href="/photos/ada_b/${B}/"></a><i id="three" ${background(picture(C))}></i><a href="/photos/ada_b/${C}/"></a></article>`,
      { [A]: 'one', [B]: 'two', [C]: 'three' },
    ],
    [
      'an album nobody has seen yet, with the picture of one of its photos behind its head',
      `/photos/ada_b/albums/${SET}`,
      `<section ${background(picture(A))}><h1>Days</h1><a href="/photos/ada_b/">Ada</a></section>
       <article id="one" ${background(picture(A))}></article>
       <article id="two" ${background(picture(B))}><a href="/photos/ada_b/${B}/"></a><a href="/photos/ada_b/">by Ada</a></article>`,
      { [A]: 'one', [B]: 'two' },
    ],
  ])('%s', (_name, path, body, boxes) => {
    const page = openPage(path, body);
    expect(boxIds(page)).toEqual(boxes);
    expect(page.photos).toHaveLength(Object.keys(boxes).length);
  });
});

describe('what is not a photo', () => {
  it.each<[name: string, path: string, body: string]>([
    ['a link in words', '/photos/ada_b/', `<p>See <a href="/photos/bob/${A}/">this photo</a>.</p>`],
    ['an arrow to the next photo', '/', `<a class="navigate-next" href="/photos/bob/${A}/"></a>`],
    [
      'an arrow to the next photo of a gallery',
      `/photos/ada_b/galleries/92157000000000009/`,
      `<div><a href="/photos/bob/${A}/in/gallery-ada_b-${SET}/"></a></div>`,
    ],
    ['an album’s cover in the list of albums', '/photos/ada_b/albums', coverOf('albums', 'album')],
    ['a gallery’s cover', '/photos/ada_b/galleries', coverOf('galleries', 'gallery')],
    [
      'an album’s cover before its link is there',
      '/photos/ada_b/albums/page2',
      `<div class="view photo-list-photo-view" ${background(picture(A))}></div>`,
    ],
    [
      'an album’s cover anywhere, before its link is there',
      '/people/ada_b/',
      `<div class="view photo-list-album-view" ${background(picture(A))}></div>`,
    ],
    [
      'a cover in a tile of photos',
      '/people/ada_b/',
      `<div class="view photo-list-photo-view" ${background(picture(A))}><a class="overlay" href="/photos/ada_b/sets/${SET}"></a></div>`,
    ],
    [
      'a cover in a layout nobody knows',
      '/people/ada_b/',
      `<div><img src="${picture(A)}"><a href="/photos/ada_b/albums/${SET}"></a></div>
       <a href="/photos/ada_b/albums/${SET}"><img src="${picture(B)}"></a>
       <div ${background(picture(C))}><a href="/groups/ducks/">Ducks</a></div>
       <a href="/photos/tags/dawn"><img src="${picture(C)}"> dawn</a>`,
    ],
    [
      'the head of an album, with its cover behind',
      `/photos/ada_b/albums/${SET}`,
      `<div class="view album-header-view"><div class="album-header-content" ${background(picture(A, 'z'))}></div></div>`,
    ],
    [
      'cover photo, buddy icons and icons of groups',
      '/photos/ada_b/',
      `<div class="coverphoto" ${background(`//live.staticflickr.com/3/coverphoto/${NSID}_h.jpg`)}></div>
       <a class="avatar person" href="/photos/ada_b/" ${background(icon(NSID))}></a>
       <a class="avatar group" href="/groups/ducks/" ${background(icon('9000000000021@N21'))}></a>`,
    ],
    [
      'the site’s own pictures',
      '/',
      `<img src="//combo.staticflickr.com/pw/images/${A}_0123456789_b.jpg"><img src="https://example.org/65535/${A}_0123456789_b.jpg">`,
    ],
    [
      'navigation and footer',
      '/',
      `<div class="view global-nav-view"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></div>
       <div id="global-nav" class="no-js styleguide-global-nav"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></div>
       <div class="view footer-full-view"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></div>
       <footer class="foot"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></footer>`,
    ],
    [
      'a page for browsers without scripts',
      '/',
      `<noscript><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></noscript>`,
    ],
    ['an id that is none', '/', `<a href="/photos/bob/0${A}/"><img src="x.gif"></a>`],
    [
      'a page that was not found',
      `/photos/bob/${A}/`,
      '<div id="Main"><h1>Page Not Found</h1></div>',
    ],
  ])('%s', (_name, path, body) => {
    expect(openPage(path, body).photos).toEqual([]);
  });

  function coverOf(list: string, what: string): string {
    return `<div class="view photo-list-${what}-view" ${background(picture(A))}><a class="overlay" href="/photos/ada_b/${list}/${SET}"></a></div>`;
  }
});

describe('if a page contradicts itself', () => {
  const well = (photoId: string) =>
    `<div class="view photo-well-media-scrappy-view" id="well"><img class="main-photo" src="${picture(photoId)}"></div>`;

  it.each<[name: string, path: string, body: string]>([
    ['the address is the next photo’s already', `/photos/ada_b/${A}/`, well(B)],
    ['the address is no photo’s any more', '/photos/ada_b/', well(B)],
    [
      'the next picture lies over the last one',
      `/photos/ada_b/${A}/`,
      `<div class="view photo-well-media-scrappy-view"><img class="low-res-photo" src="${picture(B)}"><img class="main-photo" src="${picture(A)}"></div>`,
    ],
    [
      'link and picture of a tile name two photos',
      '/photos/ada_b/',
      `<div class="view photo-list-photo-view" ${background(picture(A))}><a class="overlay" href="/photos/ada_b/${B}/"></a></div>`,
    ],
    [
      'a link is around another photo’s picture',
      '/explore/discover',
      `<a href="/photos/ada_b/${A}/"><img src="${picture(B)}"></a>`,
    ],
  ])('nothing is reported: %s', (_name, path, body) => {
    expect(openPage(path, body).photos).toEqual([]);
  });

  it('gives each picture its own box if a tile turns out to have several', () => {
    const page = openPage(
      '/',
      `<div class="view photo-list-photo-view"><a id="one" href="/photos/bob/${A}/"><img src="${picture(A)}"></a><a id="two" href="/photos/bob/${B}/"><img src="${picture(B)}"></a></div>`,
    );
    expect(boxIds(page)).toEqual({ [A]: 'one', [B]: 'two' });
  });

  it('does not confuse a mention of another photo in a tile’s text with its own', () => {
    const page = openPage(
      '/',
      `<div id="one" class="view photo-list-photo-view" ${background(picture(A))}><p>after <a href="/photos/bob/${B}/">Bob’s</a></p></div>`,
    );
    expect(boxIds(page)).toEqual({ [A]: 'one' });
  });
});
