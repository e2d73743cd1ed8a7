import { describe, expect, it } from 'vitest';
import { readModelExport } from '../../../../../lib/flickr/page/model-export';
import { NSID, openPage } from './markup';

const script = (json: string) =>
  `<script class="modelExport">\nvar initFcn = function(Y) {\n\tY.ClientApp.init({\n\t\tspaceId: 1,\n\t\tmodelExport: ${json},\n\t\tauth: {}\n\t});\n};</script>`;

const plain = {
  legend: [['photostream-models', '0', 'owner']],
  main: {
    'photostream-models': [
      {
        owner: {
          _flickrModelRegistry: 'person-models',
          id: NSID,
          pathAlias: 'ada_b',
          username: 'modelExport: {}',
        },
      },
    ],
    'person-models': [
      '~0',
      { _flickrModelRegistry: 'person-models', id: '4712@N99', pathAlias: '' },
    ],
    'group-models': [
      { _flickrModelRegistry: 'group-models', id: '9000000000021@N21', pathAlias: 'ducks' },
    ],
  },
};

const wrapped = {
  legend: [],
  main: {
    'person-models': [
      {
        exportMetaType: 'model',
        data: { _flickrModelRegistry: 'person-models', id: '4711%40N99', pathAlias: 'ada_b' },
      },
      {
        exportMetaType: 'model',
        data: { _flickrModelRegistry: 'person-models', id: '4712%40N99', pathAlias: null },
      },
    ],
  },
};

describe('modelExport', () => {
  // A regular expression that starts over on each line would take minutes for these.
  it.each([
    ['blank lines', '\n'.repeat(400_000)],
    ['one line of blanks', ' '.repeat(400_000)],
    ['braces', `modelExport ${'{}'.repeat(200_000)}`],
  ])('is found behind any number of %s', (_name, before) => {
    const text = `<script class="modelExport">${before}\nmodelExport: ${JSON.stringify(plain)},\n</script>`;
    expect(openPage('/explore', text).pairs).toHaveLength(1);
  });

  it.each([
    ['in plain objects', plain],
    ['with every value wrapped', wrapped],
  ])('gives members with their aliases, %s', (_name, models) => {
    const { pairs } = openPage('/explore', script(JSON.stringify(models)));
    expect(pairs).toEqual([{ alias: 'ada_b', nsid: NSID, source: 'model-export' }]);
  });

  it.each(['{"main": {', '{}', '{"main": null}', '[]', 'window.models'])(
    'gives nothing for %s',
    (json) => {
      expect(openPage('/explore', script(json)).pairs).toEqual([]);
    },
  );

  const stats = (id: unknown, datePosted: unknown) => ({
    ...{ _flickrModelRegistry: 'photo-stats-models', dateTaken: '2015-02-28 14:37:33' },
    ...{ id, datePosted },
  });

  it.each([
    ['in plain objects', { main: [{ stats: stats('9000000000001', '1425176897') }] }],
    [
      'with every value wrapped',
      { main: { data: { stats: { data: stats('9000000000001', '1425176897') } } } },
    ],
  ])('says when photos were posted, %s', (_name, models) => {
    const { posted } = readModelExport(
      openPage('/explore', script(JSON.stringify(models))).document,
    );
    expect([...posted]).toEqual([['9000000000001', 1_425_176_897]]);
  });

  it.each([
    ['before Flickr', stats('9000000000001', '1')],
    ['never', stats('9000000000001', null)],
    ['in words', stats('9000000000001', 'yesterday')],
    ['in milliseconds', stats('9000000000001', '1425176897000')],
    ['as something that is no photo', stats('ada_b', '1425176897')],
    ['as another model', { ...stats('9000000000001', '1425176897'), _flickrModelRegistry: 'x' }],
  ])('does not believe that a photo was posted %s', (_name, model) => {
    const { posted } = readModelExport(
      openPage('/explore', script(JSON.stringify({ main: [model] }))).document,
    );
    expect([...posted]).toEqual([]);
  });

  it('gives the NSID of the page’s owner, and of members named by alias', () => {
    const header = '<header><a href="/photos/ADA_B/">Ada</a></header>';
    const page = openPage('/photos/Ada_b/', header + script(JSON.stringify(wrapped)));
    expect(page.members).toMatchObject([{ role: 'profile', nsid: NSID, alias: 'Ada_b' }]);
    expect(page.read('header').members).toMatchObject([{ role: 'profile', nsid: NSID }]);
    const byNsid = openPage('/photos/4711@N99/', header + script(JSON.stringify(wrapped)));
    expect(byNsid.members).toMatchObject([{ role: 'profile', nsid: NSID, alias: 'ADA_B' }]);
    const elsewhere = openPage(
      '/explore',
      `<a class="attribution" href="/photos/ada_b/">Ada</a>${script(JSON.stringify(plain))}`,
    );
    expect(elsewhere.members).toMatchObject([{ role: 'attribution', nsid: NSID }]);
  });
});
