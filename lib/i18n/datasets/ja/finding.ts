import type { DatasetTexts } from '../types';

/** Japanese: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'HELEN と AFW の画像には写真 ID らしい番号が残っています。LFPW と IBUG の画像には新しい番号が付いています。',
  'Its files are merely numbered; no photo or member is named.':
    'ファイルには通し番号が付いているだけで、写真もメンバーも示されていません。',
  'The images are merely numbered; no photo or member is named.':
    '画像には通し番号が付いているだけで、写真もメンバーも示されていません。',
  'The file names look like photo ids; the authors do not say so themselves.':
    'ファイル名は写真 ID のように見えますが、著者自身はそう述べていません。',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'アドレスのリストです。写真を示すのは Flickr のサーバーのアドレスだけです。',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    '表は画像とともに写真とメンバーを示していますが、ここでは取り込めません。',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'アドレスのリストです。写真を示すのは Flickr のサーバーのアドレスだけで、この表はここでは取り込めません。',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'アドレスのリストで、Flickr のサーバーのものは一部だけです。この表はここでは取り込めません。',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'アドレスのリストです。写真を示すのは Flickr のサーバーにある少数のアドレスだけです。',
  'Its numbers lead to photos only through the list of FFHQ.':
    '番号から写真をたどるには FFHQ のリストが必要です。',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    '申請した人に渡され、写真をたどるには FFHQ のリストが必要です。',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    '独自の番号は並べ替えられています。メタデータにある FFHQ の番号から、FFHQ のリストを通じて写真をたどれます。約 1,000 のテクスチャには番号がありません。',
  'We know of no published list of its photos.': '公開された写真のリストは知られていません。',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'ファイル名は写真 ID らしい番号で始まりますが、著者自身はそう述べていません。',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'リストは一般にダウンロードできませんでした。持っている人の複製は読み込めます。Exposing.ai はその一部を検索できます。',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'もう配布されておらず、公開された写真のリストは知られていません。持っている人のリストは読み込めます。',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'ID のリストだけでは何もわかりません。著者のスクリプトがこれを LAION-400M の表と結び付けます。その表のうち Flickr のサーバーのアドレスが写真を示します。',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'リストはありません。アーカイブ内のファイル名には、MegaFace、AFW、HELEN から来たものに写真 ID が含まれます。',
  'It leads to photos only through the list of FFHQ.': '写真をたどるには FFHQ のリストが必要です。',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'リストはメンバーと写真を示しています。ワシントン大学はもう提供していません。InsightFace の README からテスト部分のリストをたどれます。',
  'It lists addresses at Flickr; we have no importer of its table.':
    'Flickr のアドレスのリストですが、この表はここでは取り込めません。',
  'It uses the file names of AFLW, which are merely numbered.':
    'AFLW のファイル名を使っており、通し番号だけです。',
  'Its ids lead to photos only through the list of Open Images.':
    'ID から写真をたどるには Open Images のリストが必要です。',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    '画像のほかにリストはありません。ファイル名に写真 ID が含まれるかもしれませんが、確認できたのは一つだけです。',
  'We know of no list that says which photos they are.':
    'どの写真かを示すリストは知られていません。',
  'Its table gives addresses of images; we have no importer of it.':
    '表には画像のアドレスがありますが、ここでは取り込めません。',
  'Only the addresses on Flickr’s own servers name a photo.':
    '写真を示すのは Flickr のサーバーのアドレスだけです。',
  'We have not seen its list and do not know what it names.':
    'リストを見たことがなく、何を示しているかわかりません。',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    '顔の有無にかかわらずすべての写真を載せているため、それだけでは顔について何もわかりません。',
  'The lists name photos and members, so your photos can be found in them.':
    'リストは写真とメンバーを示しているので、あなたの写真を探せます。',
  'For questions the project names an address; it describes no way to take a photo out.':
    '質問用にプロジェクトがアドレスを示しています。写真を除く方法は書かれていません。',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'Exposing.ai の検索は、Flickr からの 211 枚の写真を対象としています。',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'リストには各写真のページのアドレスが載っているので、あなたの写真を探せます。',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'FDF256 については、写真を除いてもらう方法を作成者が示しています。Flickr で no_cv のタグを付けるか、ライセンスを「All rights reserved」か NoDerivs に変えるか、非公開にするか、削除します。そのうえで、NSID を添えて作成者に連絡します。',
  'NVIDIA has a page on which you can search it for your username.':
    'NVIDIA には、ユーザー名で検索できるページがあります。',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    '写真を除いてもらうには、Flickr で no_cv のタグを付けるか、ライセンスを「All rights reserved」か NoDerivs に変えるか、非公開にするか、削除します。そのうえで、ユーザー名を添えて NVIDIA に連絡します。',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'IBM は 2019 年に、撮影者か写っている人がメールで、写真へのリンクを添えて求めれば写真を除くと述べました。',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'リストが公開されていないため、どのリンクを送ればよいか知りうる人はほとんどいない、と NBC News は伝えました。',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'NIST は配布をやめ、公開された写真のリストは知られていません。あなたの写真が入っているかどうかは言えません。',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    '写真を探せるのは、表の複製があり、そのアドレスが Flickr のサーバーにある場合だけです。',
  'The project names an address for questions; it describes no way to take a photo out.':
    'プロジェクトが質問用のアドレスを示しています。写真を除く方法は書かれていません。',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'MegaFace のファイル名にはメンバーの番号と写真の番号が含まれるので、持っている人のリストからあなたの写真を探せます。',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    '大学はもう配布していないので、写真を除くよう頼める相手はいません。',
  'The list names members and photos, so your photos can be found in it.':
    'リストはメンバーと写真を示しているので、あなたの写真を探せます。',
  'The project describes no way to take a photo out.':
    'プロジェクトは写真を除く方法を示していません。',
  'The list gives photos but no members; each of your photos can be looked up.':
    'リストは写真を示していますが、メンバーは示していません。写真は一枚ずつ調べられます。',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    '2015 年の論文にアドレスがあります。写真を除く方法は書かれていません。',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'Flickr のサーバーのアドレスには写真の番号が含まれるので、あなたの写真を探せます。',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    '2014 年までに Flickr にあった Creative Commons ライセンスの写真が入っている可能性があります。表はメンバーと写真を示しています。',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    '複製の管理者がアドレスを示しています。写真を除く方法は書かれていません。',
};
