import type { Translation } from '../translate';
import type { AnswerMessages } from './en';

/** Japanese: what an answer says. */
export const answers: Translation<AnswerMessages> = {
  photo: '写真 {id}',
  photoFound: { other: '{count} 件のデータセットのファイルリストにあります' },
  photoNotFound: { other: '調べた {count} 件のリストにはありません' },
  ownerFound: { other: '少なくとも {count} 枚の写真がデータセットのファイルリストにあります' },
  ownerNotFound: { other: 'メンバーを記録している {count} 件のリストにはありません' },
  byNameOnly: {
    other: '{count} 件のリストはメンバーを名前だけで記録しています。名前でも検索してください。',
  },
  photosOnly: {
    other:
      '{count} 件のリストは写真だけを記録しています。写真を 1 枚ずつ調べるか、フォトストリームを開いてください。リストにある写真には印が付きます。',
  },
  photosOnlyMore: {
    other:
      '{count} 件のリストは写真だけを記録しており、ほかにも写真が含まれている可能性があります。',
  },
  notKnown: 'わかりません',
  notKnownYet: 'まだわかりません',
  whyNoLists: 'どのリストも調べていません。',
  whySample: 'ここにあるリストは架空のもので、実在の写真やメンバーは含まれていません。',
  whyNoNames: 'メンバーを記録しているリストがここにはありません。',
  whyNotAsked:
    '{owner} という名前を記録したリストはここにはありません。ほとんどのリストはメンバーを番号で記録しており、番号は Flickr に聞けばわかります。',
  notSearched: '調べていないもの：{names}',
  listOff: '{name}（オフ）',
  listUnreadable: '{name}（読み取れません）',
  listMissing: '{name}（見つかりません）',
  personTitle: '人の名前ですか？',
  personText:
    'Overexposed は Flickr での名前か番号でメンバーを探します。Flickr でその人のプロフィールを開き、https://www.flickr.com/people/name のようなアドレスをコピーして、ここに貼り付けてください。',
  ownTable: '{name}（自分の表）',
  changedCopy: '{name} の変更された複製',
  listNoMembers: '{name}（メンバーを挙げていない）',
  onlyPartOf: '一部だけがここにあるリスト：{names}',
  partOf: '{name}（約 {total} 枚のうち {photos} 枚）',
};
