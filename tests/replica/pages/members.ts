import { frame } from '../frame';
import { escapeHtml, iconAddress, imageAddress, memberPath, photoPath } from '../html';
import type { Site } from '../site';
import { FEW } from './feeds';
import { GROUP } from './lists';

export const TOPIC = '72157720000000002';

/** Members found by a search: an icon and a name in each row. */
export function peopleSearch({ members }: Site): string {
  const rows = members.map(
    (member) =>
      `<li><a class="avatar person" href="${memberPath(member)}" style="background-image: url(${iconAddress(member)})"></a>
  <a class="name" href="${memberPath(member)}">${escapeHtml(member.name)}</a></li>`,
  );
  return frame({
    title: 'People',
    view: 'search-people-page',
    body: `<div class="main fluid-centered"><ul>${rows.join('')}</ul></div>`,
  });
}

/** The members that a member follows, on a classic page. */
export function contacts({ owner, members }: Site): string {
  const rows = members
    .filter((member) => member !== owner)
    .map(
      (member) =>
        `<tr><td class="contact-list-bicon"><a href="${memberPath(member)}"><img src="${iconAddress(member)}" width="48" height="48" alt=""></a></td>
  <td class="contact-list-name"><a href="/people/${member.alias}/">${escapeHtml(member.name)}</a></td></tr>`,
    );
  return frame({
    title: 'Contacts',
    view: 'contacts-page',
    body: `<div id="Main"><h1>Contacts</h1><table>${rows.join('')}</table></div>`,
  });
}

/** Messages of members in a group, with pictures of their photos. */
export function discussion(site: Site): string {
  const messages = site.photos.slice(0, FEW).map(
    (photo, i) => `<div class="view comment-item-view">
  <a class="avatar person small" href="${memberPath(photo.owner)}" data-person-nsid="${photo.owner.nsid}" style="background-image: url(${iconAddress(photo.owner)})"></a>
  <a class="author" href="${memberPath(photo.owner)}">${escapeHtml(photo.owner.name)}</a>
  <div class="message-text">Here: <a href="https://www.flickr.com${photoPath(photo)}"${i % 2 ? ' data-flickr-embed="true"' : ''}><img src="https:${imageAddress(photo, 'm')}" width="240" height="160" alt=""></a></div>
</div>`,
  );
  return frame({
    title: 'A discussion',
    view: 'group-discussion-topic-page',
    body: `<div class="view group-discussion-topic-view fluid-centered"><h1><a href="/groups/${GROUP}/">Invented Landscapes</a></h1>${messages.join('')}</div>`,
  });
}
