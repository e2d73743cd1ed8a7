import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** Japanese: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'スクロールすると数が増えます。',
  pageElsewhere: 'flickr.com では、ページのどの写真がリストにあるかがここに出ます。',
  pageOpenFlickr: 'Flickr を開く',
  pageReloadText:
    'このタブは Overexposed の準備ができる前に開かれました。印を付けるには読み込み直してください。',
  pageReload: 'タブを読み込み直す',
  permissionTitle: 'flickr.com での動作がまだ許可されていません',
  permissionText:
    'Overexposed は写真に印を付けるために flickr.com のページだけを読みます。読んだものはブラウザーの中でリストと照合します。',
  permissionAllow: 'flickr.com で許可する',
  pageMember: 'リストにある {owner} の写真を表示',
  pageOthers: { other: 'このメンバーの写真が、ほかに少なくとも {count} 枚リストにあります。' },
  pageFound: 'ページにあるもの',
  pageGoneTitle: 'そのページはもう開いていません',
  pageGoneText:
    'タブが閉じられたか、別のページを表示しています。もう一度開き、Overexposed のボタンから操作してください。',

  searching: '検索中…',
  recent: '最近の検索',
  recentClear: '履歴を消す',
  recentOff: '今後は記録しない',

  asPhoto: '写真の番号として解釈',
  asMember: 'メンバーの名前として解釈',
  photoOwner: '{owner} の写真として載っています',
  photoOpen: '写真を開く',
  ownerOpen: 'フォトストリームを開く',
  aliasText:
    'ほとんどのリストはメンバーを名前ではなく番号で記録しています。{owner} の番号は Flickr が知っています。',
  aliasAsk: 'Flickr に番号を問い合わせる',
  aliasAskNote: 'flickr.com への問い合わせ 1 回だけです。',
  aliasAsking: 'Flickr に問い合わせています…',
  aliasUnknown: 'Flickr にこの名前のメンバーはいません。',
  aliasNoNumber:
    'Flickr は番号を教えませんでした。メンバーについては何もわかりません。番号かプロフィールのアドレスがわかれば貼り付けてください。',
  aliasOffline: 'オフラインです。接続が戻れば Flickr に問い合わせられます。',
  aliasFailed:
    'Flickr から予期した答えがありませんでした。後でもう一度試すか、番号を貼り付けてください。',

  tagText:
    'ハッシュタグは Flickr で検索します。#{tag} のページを開いてスクロールし、Overexposed のボタンを押すと、リストにある写真の数がわかります。',
  tagOpen: 'Flickr で #{tag} を開く',
  elsewhereText:
    'これは多くの写真がある Flickr のページです。開くと、リストにある写真に印が付きます。',
  elsewhereOpen: 'Flickr で開く',
  invalidTitle: '読み取れません',
  invalidText:
    '写真やプロフィールのアドレス、写真の番号、メンバーの名前、12345678@N99 のような番号、または #タグを貼り付けてください。',
  personOpen: 'Flickr でこの人を探す',

  searchedTitle: '調べたもの',
  searchedNaming: 'メンバーを記録しているリスト',
  searchedPhotosOnly: '写真だけを記録しているリスト',

  allLists: 'すべてのリスト',
  filterLabel: '表示する写真',
  photosLabel: '見つかった写真',
  photosShown: { other: '{count} 枚を表示' },
  photosKeys: '矢印キーでリスト内を移動できます。',
  thumbnails: '画像を表示',
  thumbnailsNote: '画像は Flickr から読み込まれ、読み込んだことは Flickr にわかります。',
  thumbnailGone: '画像なし：写真は削除されたか非公開かもしれません。',
  thumbnailFailed: '画像なし：Flickr が応答しませんでした。',
  checkAll: '自分の写真をすべて確認する',
  actNote: '助言、公開元への手紙、保存できる報告',
};
