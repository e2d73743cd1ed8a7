import type { Translation } from '../../translate';
import type { photos as english } from '../en/photos';

/** Japanese: texts of the checks of a person's own photos. */
export const photos: Translation<typeof english> = {
  navPhotos: '自分の写真',
  photosTitle: '自分のすべての写真',
  photosLead:
    '写真だけを挙げてメンバーを挙げないリストが多く、メンバーの検索ではそれらについて答えられません。ここでは写真を一枚ずつ番号で調べます。アカウント設定で請求すると Flickr から受け取れるデータ、または任意の写真のリストを使えます。',
  photosDrop: 'zip アーカイブ、ファイル、フォルダーをここにドロップするか、',
  photosPickFiles: 'ファイルを選ぶ',
  photosPickFolder: 'フォルダーを選ぶ',
  photosKinds:
    '読めるのは、「Request my Flickr data」のアーカイブ（メタデータと画像、展開の有無を問いません）、写真の番号やアドレスを含むテキストと CSV、Data Lifeboat、名前に写真の番号が入った画像です。',
  photosLocal:
    'ファイルはこの端末で読み、どこにも送りません。連絡先、メール、コメント、お気に入りは決して開きません。あなたが残すもの以外は残しません。',
  photosReading: 'ファイルを読んでいます',
  photosRead: '{total} 個のうち {done} 個',
  photosAsking: '写真を調べています',
  photosAsked: '{total} 枚のうち {done} 枚',
  photosNone: 'これらのファイルには写真がありません',
  photosNoneText: '名前からも中身からも、写真の番号を確かめられません。',
  photosFailed: '写真を調べられませんでした',
  photosFailedText: 'これはどの写真についても何も示しません。',

  checkFound: { other: '{total} 枚のうち {count} 枚がデータセットのファイルリストにあります' },
  checkNothing: '調べたどのリストにも、これらの写真はありません',
  checkSearched: '調べたリスト',
  checkAnswered: '{date} に回答',
  checkFacts: 'これらのファイルの内容',
  checkPhotos: '見つけた写真',
  checkCounted: 'アカウントにある写真の数',
  checkPublic: '公開',
  checkLimited: '友達と家族',
  checkPrivate: '非公開',
  checkUnknown: '公開範囲は不明',
  checkFirst: '最初の投稿',
  checkLast: '最後の投稿',
  checkAlbumsOnly: 'アルバムだけにある写真',
  checkMissing:
    'アカウントの写真は {counted} 枚、これらのファイルにあるのは {seen} 枚です。残りについては何もわかりません。',
  checkUncounted: 'アカウントの写真の数がファイルにありません。足りない写真があるかもしれません。',
  problemsTitle: '読まなかったもの',
  problemDamaged: '破損',
  problemMissing: '足りないアーカイブ',
  problemUnclear: '番号が確かでない画像',
  problemRows: '写真を含まない行',
  problemUnread: '開かなかったファイル',

  checkName: 'この確認の名前',
  checkKeep: 'この確認を残す',
  checkNotKept: 'まだ残していません。このページを離れると消えます。',
  checkNotHere: 'プライベートウィンドウからは何も残しません。',
  checkNotSaved: '残せませんでした。ブラウザーの空きが足りないのかもしれません。',
  checksTitle: '残した確認',
  checkMade: '{date} に作成。写真：{photos}、リストにある：{listed}',
  checkNew: 'リストが変わりました。新しい結果：{count}',
  checkRenewing: 'リストが変わりました。写真を調べ直しています…',
  checkOpen: '表示',
  checkClose: '閉じる',
  checkSave: 'ファイルに保存',
  checkLoad: '確認をファイルから読み込む',
  checkBadFile: 'このファイルに確認はありません。何も変更していません。',

  findingsLabel: '結果',
  findingsShown: { other: '{count} 件の結果を表示中' },
  findingPosted: '投稿：{date}',
  marksShow: '表示するもの',
  marksAll: 'すべての結果',
  markNone: '印なし',
  markSent: '手紙を送付',
  markAnswered: '返事あり',
  markRemoved: '削除済み',
  markFine: '自分のもの、問題なし',
  markOf: '{dataset} の写真 {id} の印',
  markShown: '表示中のすべてに付ける印',
  markApply: '印を付ける',
  markUndo: '元に戻す',

  compareWith: '比べる、またはまとめる相手',
  compareChoose: '確認を選ぶ',
  compareBoth: '両方にある写真',
  compareOnly: '{name} だけの写真',
  compareListed: '{name} だけで見つかった写真',
  compareLists:
    'この二つは異なるリストで調べたものです。片方だけで見つかった理由は、それだけかもしれません。',
  compareSame: '両方の結果は同じです。',

  mergeName: 'まとめた確認の名前',
  mergeKeep: '二つをまとめる',
  mergeNote:
    '両方の写真を重複なく集めた新しい確認を作り、今のリストで調べ直します。元の二つは削除するまで残ります。付けた印はどの確認でも有効です。',
  mergedFacts: 'まとめた確認の内容',
  mergedFrom: 'まとめる前の確認',
  mergedMissing:
    'まとめた確認の一つでは写真が {counted} 枚とされていますが、合わせて {seen} 枚しかありません。残りについては何もわかりません。',
  mergedUnclear:
    '足りない写真があるかもしれません。枚数がわからない確認や、すべての写真を含まない確認があります。',

  dataChecks: '残した写真の確認（選んだ場合は場所も）、そこに付けた印、一覧の確認の進み具合。',

  walkStart: 'この一覧をすべて調べる',
  walkNote:
    'このタブが一覧を最後までページごとにスクロールします。開いたまま表示しておいてください。中断しても続きから再開します。',
  walkFailed: 'この一覧を調べられませんでした。ページを再読み込みしてもう一度お試しください。',
  walkedFacts: 'この一覧の内容',
  walkedCounted: 'ページに表示された枚数',
  walkedMissing:
    'ページには {counted} 枚とありますが、表示されたのは {seen} 枚です。残りについては何もわかりません。',
  walkedUncounted: 'ページに枚数の表示がありません。表示されなかった写真があるかもしれません。',
  openWalksTitle: '途中の一覧の確認',
  openWalkSeen: '{total} 枚のうち {seen} 枚を確認',
  openWalkSeenOnly: '見た写真：{seen}',
  openWalkEnded: '最後まで見ました。リストが答えられるようになりしだい調べます。',
  openWalkGoOn: '続ける',
  openWalkNote: '「続ける」を押すと一覧がタブで開き、途中のページから再開します。',

  greetFound: { other: 'あなたの写真：少なくとも {count} 枚が {names} にあります' },
  greetCheck: '自分の写真をすべて調べる',
  pageAside: { other: '問題なし、または削除済みとした {count} 枚は数に含めていません。' },
};
