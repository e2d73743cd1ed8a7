import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Japanese: what the browser draws for us. */
export const ja: Translation<BackgroundMessages> = {
  title: 'Overexposed',
  titleSample: 'Overexposed（サンプルデータ、実在のものではありません）',
  flagged: {
    other:
      'このページの写真 {photos} 枚のうち {count} 枚が、データセットのファイルリストにあります',
  },
  noneFlagged: { other: 'このページで見た写真 {count} 枚は、手元のどのリストにもありません' },
  missing: 'リストがないため、何も調べられません',
  damaged: 'リストが壊れているため、何も調べられません',
  unsupported: 'リストにはより新しい Overexposed が必要なため、何も調べられません',
  empty: 'まだリストがないため、何も調べられません',
  partial: '追加したリストの一つを読めないため、そのリストの写真には印が付きません',

  lookUp: 'Overexposed で調べる',

  typeQuery: '名前、NSID、写真やプロフィールのアドレス、または #タグを入力してください',
  openTag: 'Flickr で {tag} のタグの写真を開く',
  openSearch: 'Overexposed で検索する',
  photoFound: { other: '写真 {id} は {count} 件のデータセットのファイルリストにあります' },
  ownerFound: { other: '{owner} の写真 {count} 枚がデータセットのファイルリストにあります' },
  photoNotFound: '写真 {id} は手元のどのリストにもありません',
  ownerNotFound: '{owner} の写真は手元のどのリストにもありません',
};
