/** @vitest-environment jsdom */
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { DatasetPage } from '../../../../components/datasets/DatasetPage';
import { formatDate } from '../../../../components/datasets/format-date';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';
import { buildStory } from '../../../../lib/catalogue/stories/build-story';
import { appTexts, loadTexts } from '../../../../lib/i18n/app/texts';
import { loadDatasetTexts } from '../../../../lib/i18n/datasets/texts';
import { render } from '../render';

const page = async (id: string) => {
  const { box } = await render(<DatasetPage dataset={datasetById(id)!} photos={5} />);
  return box;
};
const headings = (box: HTMLElement) =>
  [...box.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);

describe('the page of a dataset', () => {
  it('tells its story, from what it is to what one can do', async () => {
    expect(headings(await page('megaface'))).toEqual([
      'MegaFace 2015',
      ...['What it is', 'Where the photos came from', 'Who made it', 'What it was used for'],
      ...['What became of it', 'What you can do', 'Sources', 'What happened when', 'In numbers'],
      ...['Made from', 'Made from it'],
    ]);
  });

  it.each(catalogue.map(({ id }) => [id]))(
    'links each sentence of %s to its source',
    async (id) => {
      const box = await page(id);
      const { sections } = buildStory(datasetById(id)!, catalogue);
      const shown = [...box.querySelectorAll('sup a')].map((link) => [
        link.parentElement!.parentElement!.firstChild!.textContent,
        link.getAttribute('href'),
      ]);
      expect(shown).toEqual(
        sections.flatMap(({ sentences }) =>
          sentences.map(({ text, source }) => [text, source.url]),
        ),
      );
    },
  );

  it('numbers the sources as they are listed', async () => {
    const box = await page('ffhq');
    const listed = [...box.querySelectorAll('ol')][0]!.querySelectorAll('a');
    for (const link of box.querySelectorAll<HTMLAnchorElement>('sup a'))
      expect(listed[parseInt(link.textContent) - 1]!.href).toBe(link.href);
  });

  it('links back and to related datasets', async () => {
    const links = [...(await page('diveface')).querySelectorAll('a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toContain('#datasets');
    expect(links).toContain('/options.html#datasets/megaface');
  });
});

describe('a report of a mistake', () => {
  it('offers every fact that the dataset has or lists as unknown', async () => {
    const options = [...(await page('pipa')).querySelectorAll('option')];
    const { unknown = [] } = datasetById('pipa')!;
    expect(options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['', 'purpose', 'knownUsers', 'status', ...unknown]),
    );
    expect(options.map(({ value }) => value)).not.toContain('sources');
  });

  it('is a text to copy, with dataset and chosen field', async () => {
    const box = await page('pipa');
    const text = () =>
      [...box.querySelectorAll('pre')].find((pre) => pre.textContent.includes('a mistake in'))!
        .textContent;
    expect(text()).toContain('Dataset: pipa\n\nField: -\n');
    const select = box.querySelector('select')!;
    await act(async () => {
      select.value = 'knownUsers';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(text()).toContain('Dataset: pipa\n\nField: knownUsers\n');
  });
});

describe('the page of a dataset in another language', async () => {
  await Promise.all([loadTexts('ar'), loadDatasetTexts('ar')]);
  const arabic = async (id: string) => {
    const view = <DatasetPage dataset={datasetById(id)!} photos={5} />;
    const { box } = await render(view, { language: 'ar', t: appTexts('ar') });
    return box;
  };
  const ways = (box: HTMLElement) =>
    [...box.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === appTexts('ar')('storyYou'),
    )!;

  it('says what it was made for, and whether it is available', async () => {
    const { textContent } = await arabic('ijb-c');
    expect(textContent).toContain('الغرض: \u2068اختبار التعرف على الوجوه\u2069');
    expect(textContent).toContain(
      'مسحوبة منذ \u206814 مارس 2023\u2069 توقف NIST عن توزيعها في 14 مارس 2023',
    );
    expect(textContent).not.toContain('together with IJB-A and IJB-B');
  });

  it('says what one can do, from right to left, with names from left to right', async () => {
    const sentences = [...ways(await arabic('lpff')).querySelectorAll('p > span')].map((span) => [
      span.firstChild!.textContent,
      span.getAttribute('lang'),
      span.getAttribute('dir'),
    ]);
    expect(sentences).toEqual([
      ['Xiaogang Jin, Zhejiang University.', 'en', 'ltr'],
      ['تذكر الورقة هذا العنوان لمؤلفها المراسل؛ ولا تصف طريقة لإزالة صورة.', 'ar', 'rtl'],
    ]);
  });

  it('marks untranslated text as English', async () => {
    const box = await arabic('megaface');
    const english = box.querySelector('section p > span')!;
    expect([english.getAttribute('lang'), english.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });
});

it.each([
  ['2015', 'en', '2015'],
  ['2020-07', 'en', 'July 2020'],
  ['2019-10-11', 'en', 'October 11, 2019'],
  ['2019-10-11', 'de', '11. Oktober 2019'],
  ['2015', 'ja', '2015年'],
])('writes %s in %s as %s', (date, language, text) => {
  expect(formatDate(date, language)).toBe(text);
});
