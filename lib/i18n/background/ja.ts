import { answers } from '../answers/ja';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Japanese: what the browser draws for us. */
export const ja: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed（サンプルデータ、実在のものではありません）',
  flagged: {
    other:
      'このページの写真 {photos} 枚のうち {count} 枚が、データセットのファイルリストにあります',
  },
  noneFlagged: { other: 'このページで見た写真 {count} 枚は、調べたリストにはありません' },
  pageNotKnown: 'わかりません：このページの写真を記録している可能性のあるリストを調べていません',
  missing: 'リストがないため、何も調べられません',
  damaged: 'リストが壊れているため、何も調べられません',
  unsupported: 'リストにはより新しい Overexposed が必要なため、何も調べられません',
  empty: 'まだリストがないため、何も調べられません',
  watchNews: { other: 'ウォッチリストに新しい結果が {count} 件あります' },

  lookUp: 'Overexposed で調べる',

  typeQuery: '名前、NSID、写真やプロフィールのアドレス、または #タグを入力してください',
  openTag: 'Flickr で {tag} のタグの写真を開く',
  openSearch: 'Overexposed で検索する',
};
