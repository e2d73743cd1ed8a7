import type { Translation } from '../../translate';
import type { get as english } from '../en/downloads';

/** Japanese: texts of the lists that can be got from their publishers. */
export const get: Translation<typeof english> = {
  getTitle: 'いま入手できるリスト',
  getLead:
    '誰にでも公開されているリストです。クリックすると、ブラウザーがここに挙げたサーバーからダウンロードし、検証して、この端末上で索引を作ります。',
  getAll: '顔のリストをすべて入手',
  getAllHosts: { other: 'リスト {count} 件をダウンロードします。接続先：{hosts}' },
  getAllDone: '入手できる顔のリストはすべてそろっています。',
  getOneByOne: 'ひとつずつ選ぶ',
  getFaces: '顔と人物のリスト',
  getGeneral: 'あらゆる写真のリスト',
  getGeneralNote: '顔のために選ばれた写真ではありません。ひとつずつだけ入手できます。',
  getWithheld: '誰にでも渡されるわけではないリスト',
  getOne: '入手',
  getOneOf: '{name} を入手',
  getUpdate: '更新',
  getUpdateOf: '{name} を更新',
  getPause: '一時停止',
  getPauseOf: '{name} を一時停止',
  getContinue: '続ける',
  getContinueOf: '{name} を続ける',
  getCancelOf: '{name} を中止',
  getPublisher: '公開元：{publisher}',
  getCopy: '複製、提供：{publisher}',
  getHosts: '接続先：{hosts}',
  getTerms: '条件：{licence}',
  getSizeUnknown: 'サイズ不明',
  getPhotos: { other: '写真 {count} 枚' },
  getPage: '公開元のページ',
  getHere: '{date} に入手、提供：{publisher}',
  getChanged:
    'その後、提供内容が変わりました。新しいものが検証されるまで、いまあるリストが答えます。',
  getQueued: '順番を待っています',
  getElsewhere: 'この拡張機能の別のタブが入手しています',
  getPaused: '一時停止中。届いた分は保存されています。',
  getAsking: 'どのファイルがあるか問い合わせています…',
  getDownloaded: '{total} 中 {done}',
  getSpeed: '{speed}、残り {left}',
  getWaiting: 'サーバーが正しく応答しませんでした。{time}後に再試行します。',
  getChecking: '検証しています…',
  getDone: '{name} を入手しました。これからはここからも答えます。',
  getFailed: '{name} を入手できませんでした',
  getFailedOffline:
    'ネットワークに接続していません。接続してからもう一度お試しください。届いた分は保存されています。',
  getFailedNetwork:
    '接続に何度も失敗しました。後でもう一度お試しください。届いた分は保存されています。',
  getFailedBusy: 'サーバーが後で来るように求めています。1 時間ほどしてからもう一度お試しください。',
  getFailedRefused:
    'サーバーはプログラムには渡しません。公開元のページからブラウザーで入手し、このページの「ファイルを選ぶ」で追加してください。',
  getFailedWebPage:
    'サーバーがリストではなくウェブページを送ってきました。公開元のページからブラウザーで入手し、このページの「ファイルを選ぶ」で追加してください。',
  getFailedWrongBytes:
    '届いたものは、こちらの知るリストではありません。長さかチェックサムが違います。何も保存していません。',
  getFailedElsewhere:
    'サーバーが、ここに挙げていない別のサーバーへ導いたため、たどりませんでした。何も保存していません。',
  getFailedNotAllowed: 'これらのサーバーへの接続が許可されなかったため、何も問い合わせていません。',
  privacyGet:
    'リストの入手をクリックすると、そこに挙げたサーバーは、このブラウザーがダウンロードしたことを知ります。ほかには何も送りません。',
  emptyTitle: 'まだリストがありません',
  emptyText:
    'リストがなければ何も答えられません。印のない写真について、何も言えません。公開されているリストを入手するか、自分のリストを追加してください。',
  emptyGet: 'リストを入手',
};
