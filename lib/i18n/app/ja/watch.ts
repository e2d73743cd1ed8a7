import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** Japanese: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'ウォッチリストを使う',
  watchNote:
    '選んだメンバーと残した確認が対象です。リストの追加、更新、削除、切り替えのたびに、この端末で調べ直し、新しい結果をポップアップで知らせます。',
  watchTitle: 'ウォッチリスト',
  watchAdd: 'ウォッチリストに追加',
  watchRemove: 'ウォッチリストから外す',
  watchNews: {
    other: '{date} 以降、ウォッチリストに新しい結果が {count} 件あります：{names}',
  },
  watchIn: '{name} に {count} 件',
  watchSeen: '確認済みにする',
  watchShow: 'ウォッチリストを表示',
  watchNone:
    'ウォッチリストは空です。メンバーは検索の回答から、確認は「残した確認」から追加できます。',
  watchOff: 'ウォッチリストは設定でオフになっています。ここにあるものは調べ直しません。',
  watchSince: '{date} の時点と比較',
  watchFresh: {
    other: '新しい結果 {count} 件：{names}',
  },
  watchSame: '調べたリストに新しい結果はありません。',
  watchUnknown: 'わかりません：リストからまだ答えが得られていません。',
  watchStale: '現在のリストではまだ調べていません。',
  dataWatch: 'ウォッチリストにあるメンバーと確認、それらについて見つかったもの。',
};
