import type { DatasetTexts } from '../types';

/** Japanese: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'コンテストの主催者、Imperial College London。',
  'Tal Hassner, one of its makers.': '作成者の一人 Tal Hassner。',
  'Its owners at Graz University of Technology.': 'グラーツ工科大学の所有者。',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan（当時 University of California, Irvine）。',
  'COCO Consortium, as for COCO.': 'COCO Consortium（COCO と同じ）。',
  'NVIDIA, as for FFHQ.': 'NVIDIA（FFHQ と同じ）。',
  'NVIDIA, for the photo it was made from.': '元の写真については NVIDIA。',
  'Skylab Technologies, after NVIDIA.': 'NVIDIA のあとに Skylab Technologies。',
  'Nathan Jacobs, then University of Kentucky.': 'Nathan Jacobs（当時 University of Kentucky）。',
  'Tsuhan Chen, one of its makers.': '作成者の一人 Tsuhan Chen。',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'プロジェクト代表の Adnane Cabani と Karim Hammoudi。',
  'Andrew Zisserman, one of its makers.': '作成者の一人 Andrew Zisserman。',
  'Zachary Bessinger, one of its makers.': '作成者の一人 Zachary Bessinger。',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'コンテストのページが参加者に示したアドレスです。写真を除く方法は書かれていません。',
  'The paper gives this address; it describes no way to take a photo out.':
    '論文にあるアドレスです。写真を除く方法は書かれていません。',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    '2015 年の論文にあるアドレスです。写真を除く方法は書かれていません。',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'ページによると、連絡した人に渡しています。写真を除く方法はわかっていません。',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    '2012 年の論文にあるアドレスです。写真を除く方法は書かれていません。',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'COCO が質問用に示しているアドレスです。写真を除く方法は書かれていません。',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    '写真は COCO が配布しており、質問用にこのアドレスを示しています。写真を除く方法は書かれていません。',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'プロジェクトが質問用に示しているアドレスです。写真を除く方法は書かれていません。',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'Flickr で写真に no_cv のタグを付けるか、ライセンスを「All rights reserved」か NoDerivs に変えるか、非公開にするか、削除します。そのうえで、NSID を添えてこの人に連絡します。',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'Flickr で写真に no_cv のタグを付けるか、ライセンスを「All rights reserved」か NoDerivs に変えるか、非公開にするか、削除します。そのうえで、Flickr のユーザー名を添えて NVIDIA に連絡します。NVIDIA は、すべての写真を確認してデータセットを更新するとしています。',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    '著者は FFHQ の手順に従うよう求めています。この手順は両方のデータセットに当てはまります。',
  'The authors point to the privacy section of FFHQ for instructions.':
    '著者は手順について、FFHQ のプライバシーの項を参照するよう述べています。',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'FFHQ の手順に従ってください。FFHQ-UV 自体には、顔を除く方法は書かれていません。',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'まず FFHQ の手順に従います。そこから写真がなくなったら、このアドレスに連絡すると、ここからも除かれます。',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    '作成者二人による 2016 年の論文にあるアドレスです。写真を除く方法は書かれていません。',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    '論文の責任著者で、論文のページからアドレスをたどれます。写真を除く方法は書かれていません。',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'IBM は 2019 年に、撮影者か写っている人が写真へのリンクを添えてメールで求めれば写真を除くと述べました。',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    '2009 年の論文にあるアドレスです。写真を除く方法は書かれていません。',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'プロジェクトがデータに関する質問用に示しているアドレスです。写真を除く方法は書かれていません。',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    '論文にある責任著者のアドレスです。写真を除く方法は書かれていません。',
  'The project gives these addresses; it describes no way to take a photo out.':
    'プロジェクトが示しているアドレスです。写真を除く方法は書かれていません。',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    '2015 年の論文にあるアドレスです。写真を除く方法はこの論文に書かれていません。',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'この人のページからデータセットをたどれます。写真を除く方法は書かれていません。',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'Amazon にある複製の管理者が示しているアドレスです。写真を除く方法は書かれていません。',
};
