import type { DatasetTexts } from '../types';

/** Japanese: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'ダウンロードできます。',
  'Given out to those who write to its owners.': '所有者に連絡した人に渡されます。',
  'The lists of addresses are on GitHub.': 'アドレスのリストは GitHub にあります。',
  'Annotations are offered on Google Drive, photos by COCO.':
    '注釈は Google Drive で、写真は COCO が提供しています。',
  'Offered on Hugging Face.': 'Hugging Face で提供されています。',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'ファイルリストは公開されています。画像には MegaFace の複製が必要ですが、MegaFace はもう配布されていません。',
  'A copy of the list is on GitHub.': 'リストの複製が GitHub にあります。',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'アドレスと説明文は Hugging Face にあります。2025 年 6 月からは、同意書を出した人に作成者が画像も渡しています。',
  'Its list is given out on request.': 'リストは申請した人に渡されます。',
  'Images and labels are offered on Google Drive.':
    '画像とラベルは Google Drive で提供されています。',
  'A script downloads it.': 'スクリプトでダウンロードできます。',
  'NVIDIA offers it on Google Drive.': 'NVIDIA が Google Drive で提供しています。',
  'Labels and a download script are on GitHub.':
    'ラベルとダウンロード用スクリプトは GitHub にあります。',
  'Given out to researchers who fill in a form.': 'フォームに記入した研究者に渡されます。',
  'Offered by the University of British Columbia.':
    'ブリティッシュコロンビア大学が提供しています。',
  'The photos are given out to those who fill in a form.':
    '写真はフォームに記入した人に渡されます。',
  'Given out to those who fill in a form of the University of Illinois.':
    'イリノイ大学のフォームに記入した人に渡されます。',
  'The list and the images are on GitHub.': 'リストと画像は GitHub にあります。',
  'The paper names an address at Google for the download.':
    '論文に Google のダウンロード用アドレスが書かれています。',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'IBM は質問票に記入した研究者に渡し、一般にダウンロードさせたことはありません。今も渡しているかはわかっていません。',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'NIST は 2023 年 3 月 14 日に、IJB-A、IJB-B とともに配布をやめました。',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'ID はダウンロードできます。アドレスをたどるには LAION-400M の表が必要ですが、LAION は 2023 年 12 月にこの表を取り下げました。',
  'Offered for download, under terms.': '条件付きでダウンロードできます。',
  'Only a list of addresses is offered, not the images.':
    '提供されているのはアドレスのリスト一つだけで、画像はありません。',
  'Offered on OneDrive.': 'OneDrive で提供されています。',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'ワシントン大学はもう配布していません。2020 年 7 月までに第三者がそれを記しています。',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'リストは GitHub に、画像は Google Drive と Baidu にあります。',
  'The annotations are on GitHub; the photos come with AFLW.':
    '注釈は GitHub にあり、写真は AFLW のものです。',
  'Offered for download with Open Images.': 'Open Images とともにダウンロードできます。',
  'Offered for download by Google.': 'Google がダウンロード用に提供しています。',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'UC バークレーとマックス・プランク研究所のページはもう開けません。ファイルリストはまだ GitHub にあります。AIAAIC によると、バークレーは 2020 年 1 月に配布をやめました。',
  'Offered on Google Drive.': 'Google Drive で提供されています。',
  'Only lists of addresses are offered, not the images.':
    '提供されているのはアドレスのリストだけで、画像はありません。',
  'Its authors authorise its use.': '利用は著者が許可します。',
  'Addresses of the images are on Hugging Face.': '画像のアドレスは Hugging Face にあります。',
  'Offered on its web page.': '専用のウェブページで提供されています。',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'アドレスのリストの複製が公開されています。オックスフォード大学が今も提供しているかは不明です。AIAAIC は「削除済み」、のちに「入手可能」と記しています。',
  'A page of one of its makers leads to it.': '作成者の一人のページからたどれます。',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    '写真と動画の複製が Amazon のクラウドにあり、Multimedia Commons が管理しています。最初に提供していた Yahoo の Webscope は、2022 年に記されたとおり、もう配布していません。',
};
