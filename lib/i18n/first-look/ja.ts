import type { Translation } from '../translate';
import type { FirstLookMessages } from './en';

/** Japanese: what the popup begins with. */
export const ja: Translation<FirstLookMessages> = {
  thisPage: 'このページ',
  pageFlagged: {
    other: 'このページの写真 {total} 枚のうち {count} 枚が、データセットのリストにあります',
  },
  pageNoneFlagged: { other: 'このページで見た写真 {count} 枚は、調べたリストにはありません' },
  pageNotKnown: 'わかりません：このページの写真を記録している可能性のあるリストを調べていません',
  pageNoPhotos: 'このページではまだ写真を見ていません',
  searchLabel: 'メンバーや写真を探す',
  searchPlaceholder: '名前・アドレス・#タグ',
  searchButton: '検索',
};
