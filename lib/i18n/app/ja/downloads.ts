import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Japanese: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: '今すぐダウンロードできるリスト',
  downloadLead:
    '一般に公開されているリストです。クリックすると、ブラウザーがここに示したサーバーからダウンロードし、検証して、この端末上でインデックスを作成します。',
  downloadAll: '顔のリストをすべてダウンロード',
  downloadAllHosts: { other: 'リスト {count} 件を次のサーバーからダウンロードします：{hosts}' },
  downloadAllDone: 'ダウンロードできる顔のリストはすべてそろっています。',
  downloadOneByOne: '個別に選ぶ',
  downloadFaces: '顔と人物のリスト',
  downloadGeneral: 'さまざまな写真のリスト',
  downloadGeneralNote:
    '顔を目的に選ばれた写真ではありません。ダウンロードは 1 件ずつのみ可能です。',
  downloadWithheld: '一般には公開されていないリスト',
  downloadOne: 'ダウンロード',
  downloadOneOf: '{name} をダウンロード',
  downloadUpdate: '更新',
  downloadUpdateOf: '{name} を更新',
  downloadPause: '一時停止',
  downloadPauseOf: '{name} を一時停止',
  downloadContinue: '再開',
  downloadContinueOf: '{name} を再開',
  downloadCancelOf: '{name} を中止',
  downloadPublisher: '公開元：{publisher}',
  downloadCopy: 'コピー（提供：{publisher}）',
  downloadHosts: '接続先：{hosts}',
  downloadTerms: '条件：{licence}',
  downloadSizeUnknown: 'サイズ不明',
  downloadPhotos: { other: '写真 {count} 枚' },
  downloadPage: '公開元のページ',
  downloadHere: '{date} に {publisher} からダウンロード',
  downloadChanged:
    '現在は別の版が提供されています。新しい版の検証が済むまで、お手元の版を引き続き使います。',
  downloadQueued: '順番待ち',
  downloadElsewhere: 'この拡張機能の別のタブでダウンロードしています',
  downloadPaused: '一時停止中。ダウンロード済みの分は保存されています。',
  downloadAsking: 'ファイルの一覧を問い合わせています…',
  downloadBytes: '{total} 中 {done}',
  downloadSpeed: '{speed}、残り {left}',
  downloadWaiting: 'サーバーが正しく応答しませんでした。{time}後に再試行します。',
  downloadChecking: '検証しています…',
  downloadDone: '{name} の準備ができました。今後はこのリストからも回答します。',
  downloadFailed: '{name} を追加できませんでした',
  downloadFailedOffline:
    'オフラインです。接続してからもう一度お試しください。ダウンロード済みの分は保存されています。',
  downloadFailedNetwork:
    '接続に何度も失敗しました。後でもう一度お試しください。ダウンロード済みの分は保存されています。',
  downloadFailedBusy:
    'サーバーから、しばらく待つよう求められました。1 時間ほどしてからもう一度お試しください。',
  downloadFailedRefused:
    'サーバーにダウンロードを拒否されました。公開元のページからご自分でファイルを保存し、このページの「ファイルを選ぶ」で追加してください。',
  downloadFailedWebPage:
    'サーバーからリストではなくウェブページが送られてきました。公開元のページからご自分でファイルを保存し、このページの「ファイルを選ぶ」で追加してください。',
  downloadFailedWrongBytes:
    'ダウンロードしたものは、既知のリストと一致しません。長さまたはチェックサムが違います。何も保存していません。',
  downloadFailedElsewhere:
    'ここに示していないサーバーに転送されたため、ダウンロードを中止しました。何も保存していません。',
  downloadFailedNotAllowed:
    'これらのサーバーへの接続がブラウザーに許可されなかったため、何も要求していません。',
  privacyDownload:
    'リストのダウンロードをクリックすると、そこに示したサーバーには、このブラウザーがダウンロードしたことがわかります。ほかには何も送信しません。',
  emptyTitle: 'まだリストがありません',
  emptyText:
    'リストがないと何も回答できません。写真に印がなくても、何もわからないままです。一般に公開されているリストをダウンロードするか、自分のリストを追加してください。',
  emptyDownload: 'リストをダウンロード',
};
