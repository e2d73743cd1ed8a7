import { useState } from 'react';
import { storyTexts } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { saveFile } from '../app/save-file';
import type { Picture } from './picture';
import { pngOf } from './png';
import { svgFile } from './svg-file';

/** Saves a picture as a file, with its sources below it. */
export function SavePicture({ picture, file }: { picture: Picture; file: string }) {
  const { t: app, language } = useApp();
  const t = storyTexts(language);
  const [failed, setFailed] = useState(false);
  const svg = () => svgFile(picture, { sources: app('storySources'), credit: t('pictureCredit') });
  return (
    <div className="row screen-only">
      <button
        className="button small"
        aria-label={`${t('pictureSvg')}: ${picture.title}`}
        onClick={() => {
          saveFile(`${file}.svg`, new Blob([svg()], { type: 'image/svg+xml' }));
        }}
      >
        {t('pictureSvg')}
      </button>
      <button
        className="button small"
        aria-label={`${t('picturePng')}: ${picture.title}`}
        onClick={() => {
          setFailed(false);
          pngOf(svg()).then(
            (png) => {
              saveFile(`${file}.png`, png);
            },
            () => {
              setFailed(true);
            },
          );
        }}
      >
        {t('picturePng')}
      </button>
      <span role="status">{failed && t('pictureFailed')}</span>
    </div>
  );
}
