import { escapeHtml, iconAddress, memberPath } from './html';
import type { Member } from './site';

export interface FrameOptions {
  title: string;
  /** Flickr's name for the view, such as `photostream-page`. */
  view: string;
  /** Added to the head, such as the feed link with the owner's NSID. */
  head?: string;
  body: string;
}

/** A page of the app: the frame of every view, with the view in `#content`. */
export function frame({ title, view, head = '', body }: FrameOptions): string {
  return `<!doctype html>
<html lang="en-us" class="no-js fluid html-${view}-view scrolling-layout">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/replica/site.css">
${head}
<script>
  var config = { photographer_of_month: { nsid: '9999001@N99', path_alias: 'not-this-one' } };
</script>
</head>
<body>
<div id="content">${view_(view, body)}</div>
<div id="stacking-overlay-container"></div>
<script src="/replica/app.js"></script>
</body>
</html>`;
}

function view_(name: string, body: string): string {
  return `<div class="view ${name}-view flickr-view-root-view">
  <div class="view global-nav-view"><nav class="gn-signed-out">
    <a class="logo" href="/">replica</a><a href="/explore">Explore</a><a href="/prints">Prints</a>
    <input type="search" placeholder="Photos, people, or groups">
  </nav></div>
  ${body}
  <footer class="view footer-full-view"><a href="/about">About</a> <a href="/help">Help</a></footer>
</div>`;
}

/** The header of a member's own pages. */
export function memberHeader(owner: Member, tab: string): string {
  const tabs = [
    ['About', `/people/${owner.alias}/`],
    ['Photostream', memberPath(owner)],
    ['Albums', `${memberPath(owner)}albums`],
    ['Faves', `${memberPath(owner)}favorites`],
  ] as const;
  return `<div class="view fluid-photostream-coverphoto-view requiredToShowOnServer">
  <div class="coverphoto" style="background-image:url(//live.staticflickr.com/65535/coverphoto/${owner.nsid}_h.jpg?1700000000#${owner.nsid})">
    <div class="coverphoto-content fluid-centered">
      <div class="avatar no-menu person large no-edit" style="background-image:url(${iconAddress(owner)})"></div>
      <div class="title-block-content">
        <div class="title"><h1 class="truncate">${escapeHtml(owner.name)}</h1></div>
        <p class="subtitle">${owner.alias} <a href="/people/${owner.alias}/contacts">21 Following</a></p>
      </div>
    </div>
  </div>
</div>
<div class="view fluid-magic-subnav-view"><ul class="links">${tabs
    .map(
      ([name, path]) =>
        `<li class="link${name === tab ? ' selected' : ''}"><a href="${path}">${name}</a></li>`,
    )
    .join('')}</ul></div>`;
}

/** The links in the head of a member's page: its own address, and a feed with the NSID. */
export const headLinks = (path: string, feed: string): string =>
  `<link rel="canonical" href="https://www.flickr.com${path}" data-dynamic="true">
<link rel="alternate" type="application/atom+xml" href="https://www.flickr.com/services/feeds/${feed}" data-dynamic="true">`;
