import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Japanese: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'いま入手できるリスト',
  downloadLead:
    '誰にでも公開されているリストです。クリックすると、ブラウザーがここに挙げたサーバーからダウンロードし、検証して、この端末上で索引を作ります。',
  downloadAll: '顔のリストをすべて入手',
  downloadAllHosts: { other: 'リスト {count} 件をダウンロードします。接続先：{hosts}' },
  downloadAllDone: '入手できる顔のリストはすべてそろっています。',
  downloadOneByOne: 'ひとつずつ選ぶ',
  downloadFaces: '顔と人物のリスト',
  downloadGeneral: 'あらゆる写真のリスト',
  downloadGeneralNote: '顔のために選ばれた写真ではありません。ひとつずつだけ入手できます。',
  downloadWithheld: '誰にでも渡されるわけではないリスト',
  downloadOne: '入手',
  downloadOneOf: '{name} を入手',
  downloadUpdate: '更新',
  downloadUpdateOf: '{name} を更新',
  downloadPause: '一時停止',
  downloadPauseOf: '{name} を一時停止',
  downloadContinue: '続ける',
  downloadContinueOf: '{name} を続ける',
  downloadCancelOf: '{name} を中止',
  downloadPublisher: '公開元：{publisher}',
  downloadCopy: '複製、提供：{publisher}',
  downloadHosts: '接続先：{hosts}',
  downloadTerms: '条件：{licence}',
  downloadSizeUnknown: 'サイズ不明',
  downloadPhotos: { other: '写真 {count} 枚' },
  downloadPage: '公開元のページ',
  downloadHere: '{date} に入手、提供：{publisher}',
  downloadChanged:
    'その後、提供内容が変わりました。新しいものが検証されるまで、いまあるリストが答えます。',
  downloadQueued: '順番を待っています',
  downloadElsewhere: 'この拡張機能の別のタブが入手しています',
  downloadPaused: '一時停止中。届いた分は保存されています。',
  downloadAsking: 'どのファイルがあるか問い合わせています…',
  downloadBytes: '{total} 中 {done}',
  downloadSpeed: '{speed}、残り {left}',
  downloadWaiting: 'サーバーが正しく応答しませんでした。{time}後に再試行します。',
  downloadChecking: '検証しています…',
  downloadDone: '{name} を入手しました。これからはここからも答えます。',
  downloadFailed: '{name} を入手できませんでした',
  downloadFailedOffline:
    'ネットワークに接続していません。接続してからもう一度お試しください。届いた分は保存されています。',
  downloadFailedNetwork:
    '接続に何度も失敗しました。後でもう一度お試しください。届いた分は保存されています。',
  downloadFailedBusy:
    'サーバーが後で来るように求めています。1 時間ほどしてからもう一度お試しください。',
  downloadFailedRefused:
    'サーバーはプログラムには渡しません。公開元のページからブラウザーで入手し、このページの「ファイルを選ぶ」で追加してください。',
  downloadFailedWebPage:
    'サーバーがリストではなくウェブページを送ってきました。公開元のページからブラウザーで入手し、このページの「ファイルを選ぶ」で追加してください。',
  downloadFailedWrongBytes:
    '届いたものは、こちらの知るリストではありません。長さかチェックサムが違います。何も保存していません。',
  downloadFailedElsewhere:
    'サーバーが、ここに挙げていない別のサーバーへ導いたため、たどりませんでした。何も保存していません。',
  downloadFailedNotAllowed:
    'これらのサーバーへの接続が許可されなかったため、何も問い合わせていません。',
  privacyDownload:
    'リストの入手をクリックすると、そこに挙げたサーバーは、このブラウザーがダウンロードしたことを知ります。ほかには何も送りません。',
  emptyTitle: 'まだリストがありません',
  emptyText:
    'リストがなければ何も答えられません。印のない写真について、何も言えません。公開されているリストを入手するか、自分のリストを追加してください。',
  emptyDownload: 'リストを入手',
};
