import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** Japanese: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: '自分のリスト',
  listsTitle: '自分のリスト',
  listsLead:
    'データセットのファイルリストや、コマンドラインで作ったインデックスをお持ちですか？ここに追加すると、その内容からも回答します。',
  listsDrop: '一つのリストのファイルをここにドロップするか、',
  listsPick: 'ファイルを選ぶ',
  listsKinds:
    '多くのデータセットの配布ファイル（ffhq-dataset-v2.json など。gzip・bzip2・zip・tar も可）、photo・owner・url・dataset の列を持つ表、そしてインデックス（フォルダー内のファイルまたは zip）を読めます。',
  listsLocal:
    'ファイルはこの端末で読み、どこにも送りません。残すのは、そこから作ったインデックスだけで、このブラウザーの中だけです。',
  listsReading: '{name} を読んでいます',
  listsRead: '{total} のうち {done}、行数：{rows}',
  listsIndexing: 'インデックスを作っています…',
  listsCancel: '中止',
  listsCancelled: '中止しました。何も残していません。',
  listsWhich: '{name} はどのデータセットのリストですか？',
  listsWhichText:
    '行の形が複数のデータセットに当てはまります。確かなものだけを選んでください。写真にはその名前の印が付きます。',
  listsReadAs: 'これとして読む',
  listsAdded: '{name} を追加しました',
  listsRefused: '{name} は追加されませんでした',
  listsKept: '追加したリスト',
  listsNone: 'まだありません。',
  listAddedOn: '{date} に追加',
  listSource: '読み方：{source}',
  listRows: '読んだ行',
  listRowsWithPhoto: '写真のある行',
  listRowsSkipped: '飛ばした行',
  listWhySkipped: '行を飛ばした理由',
  listSaveIndex: 'インデックスとして保存（zip）',
  listSaveTable: '表として保存（CSV）',
  listRemove: '削除',
  listRemoveConfirm: '{name} を削除しますか？',
  listActionFailed: 'うまくいきませんでした。何も変わっていません。',
  listFailed: 'このリストからは回答できません',
  listGone:
    'ブラウザーがファイルを読めないか、ファイルがすでに失われています。リストを削除して、もう一度追加してください。',
  listDamaged: 'チェックサムと一致しません。リストを削除して、もう一度追加してください。',
  listNewer: 'より新しい Overexposed が必要です。',
  skipUnreadable: '読めない',
  skipElsewhere: 'Flickr にない',
  skipNotPhoto: 'Flickr にあるが写真ではない',
  skipNoPhoto: '写真を示していない',
  skipBadDataset: 'データセットの識別子ではない',
  skipBadOwner: '所有者がメンバーの番号・名前・アドレスではない',
  skipContradiction: '内容が矛盾している',
  skipRounded: '丸められた数で、末尾の桁が失われている',
  skipAboveTable: '表より上にある行',
  refusedUnknown: 'ここで読める形式のリストでもインデックスでもありません。',
  refusedEmpty: '中身がありません。',
  refusedNoPhotos: '読めましたが、Flickr の写真を示していません。',
  refusedCutShort: '途中で切れているか壊れています。ファイルをダウンロードし直してください。',
  refusedBroken: 'この種のリストの形式に合わない部分があります。',
  refusedPacked: 'この種類のアーカイブには対応していません。先に展開してください。',
  refusedCodec:
    '表の圧縮方式に対応していません。Snappy 圧縮または無圧縮の Parquet として保存し直してください。',
  refusedNeedsBase:
    '別のリストの写真を参照しているだけのリストです。そのリスト（{name}）と一緒に選んでください。',
  refusedMixed: '別々のリストのファイルです。一度に一つのリストを追加してください。',
  refusedTooLarge:
    'ブラウザーには大きすぎます。コマンドラインでインデックスを作り、それを追加してください。',
  refusedUnreadable: 'ブラウザーが読めません。移動や変更があったか、フォルダーかもしれません。',
  refusedDamagedPack: 'このインデックスは壊れています。ファイルがチェックサムと一致しません。',
  refusedIncompletePack:
    'このインデックスは揃っていません。フォルダー内のファイルをすべて選んでください。',
  refusedNewerPack: 'このインデックスにはより新しい Overexposed が必要です。',
  refusedDuplicate: '同じものがすでに {name} として追加されています。',
  refusedNoRoom: 'ブラウザーに空き容量がありません。',
  refusedPrivate:
    'プライベートウィンドウでは何も保存されません。通常のウィンドウで追加してください。',
  refusedFailed: '予期しない問題が発生しました。',
  partialTitle: '一部のリストを読めません',
  partialText:
    '追加したリストのうち、次のものを読めません：{names}。見つかったものは確かですが、見つからなかったものがその中にあるかもしれません。',
  partialShow: '自分のリストを見る',
  samplePartText: '一部のリストの写真とメンバーは架空のものです。残りは実在のリストです。',
  dataLists: '追加したリストにある写真とメンバー。',
  listPartOf: '約 {total} 件中 {count} 件',
  listFilesMissing: '不足しているファイル：{files}',
  refusedOlderPack:
    'このインデックスは古いバージョンの Overexposed で作られたものです。代わりに元のリストを追加してください。',
  tableName: '表の名前を入力してください',
  tableNameNote:
    'この表にある写真には、この名前と「自分の表」という印が付きます。公開元のリストではありません。',
  tableAdd: '追加',
  tableNameEmpty: '名前を入力してください。',
  tableNameDataset: '同じ名前のデータセットがあります。表には別の名前を付けてください。',
  tableNameTaken: '同じ名前のリストがすでにあります。',
  listAgainGet: 'もう一度ダウンロード',
  listAgainChoose: 'ファイルをもう一度選ぶ',
  indexPartialGet: '不完全なリストをダウンロードまたは選択',
};
