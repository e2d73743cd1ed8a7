import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** Japanese: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: '開始日',
  siftTo: '終了日',
  siftNote:
    'ファイルに撮影日があれば撮影日、なければ投稿時期で絞り込みます。数か月の幅しかわからない写真は、期間に一部でも重なれば含めます。',
  siftNear: '撮影場所の付近（緯度, 経度）',
  siftWithin: '半径',
  siftBadPlace:
    '場所として読めません。48.14, 11.58 のように入力してください。それまではすべての場所の結果を表示します。',
  siftUnknown: '日付または場所が不明な結果も表示：{count}',
  findingTaken: '撮影：{date}',
  findingUndated: '日付は不明',
  findingUnplaced: '場所は不明',
  placesKeep: '撮影場所も残す',
  placesKeepNote:
    '場所がわかる写真：{count}。場所はこのブラウザーだけに残り、確認を削除すると消えます。',
  placesSave: '場所も保存する',
  placesLoad: 'ファイルに場所があれば読み込む',
  checkPlaced: '場所がわかる写真',
};
