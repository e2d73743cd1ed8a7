import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** Japanese: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: '本文へ移動',
  openTab: 'タブで開く',
  copy: 'コピー',
  copied: 'コピーしました',
  copyRefused:
    'ブラウザーがコピーを許可しませんでした。テキストは選択済みです。Ctrl+C または ⌘C でコピーしてください。',
  keep: '残す',
  newTab: '新しいタブで開きます',

  sampleTitle: 'サンプルデータ',
  sampleText: 'これらのリストの写真とメンバーは架空のものです。実在の写真は見つかりません。',
  openingTitle: 'リストを開いています…',
  missingTitle: 'リストがありません',
  missingText: '「ある」とも「ない」とも答えられません。Overexposed を入れ直してください。',
  damagedTitle: 'リストが壊れています',
  damagedText:
    '中身が変わってしまったため、これらのリストからは「ある」とも「ない」とも答えません。Overexposed を入れ直してください。',
  unsupportedTitle: 'これらのリストにはより新しい Overexposed が必要です',
  unsupportedText: '更新するまで、「ある」とも「ない」とも答えられません。',
  silentTitle: 'Overexposed が応答しませんでした',
  silentText: 'バックグラウンドで問題が起きました。写真については何もわかりません。',
  details: '技術的な詳細',
  retry: 'もう一度試す',
  crashTitle: 'このページは動かなくなりました',
  crashText: '表示中に問題が起きました。読み込み直すとたいてい直ります。',
  reload: '読み込み直す',

  photosInIndex: { other: '写真 {count} 枚' },
  listsInIndex: { other: 'リスト {count} 件' },
  membersInIndex: { other: 'メンバー {count} 人' },

  coverageTitle: 'リストに含まれないもの',
  coverageUnpublished: 'どの写真を含むかを公表していないデータセットが多くあります。',
  coverageRenamed:
    '再アップロードされた写真は番号が変わります。名前を変えたメンバーは、以前の名前で載っていることがあります。',
  coverageTime:
    'リストが示すのは作成時に集められたものです。その後に削除・非公開にされた写真も残っています。',
  coverageCopies: '人に渡った複製や、それで学習したものは、どのリストにも載りません。',
  notSafe:
    '「調べたリストにはありません」は、その写真が一度も使われていないという意味ではありません。',
};
