import type { DatasetTexts } from '../types';

/** Arabic: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'منظمو المسابقة، Imperial College London.',
  'Tal Hassner, one of its makers.': 'Tal Hassner، أحد صانعيها.',
  'Its owners at Graz University of Technology.': 'أصحابها في جامعة غراتس التقنية.',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan، وكان آنذاك في University of California, Irvine.',
  'COCO Consortium, as for COCO.': 'COCO Consortium، كما في COCO.',
  'NVIDIA, as for FFHQ.': 'NVIDIA، كما في FFHQ.',
  'NVIDIA, for the photo it was made from.': 'NVIDIA، بشأن الصورة التي صُنعت منها.',
  'Skylab Technologies, after NVIDIA.': 'Skylab Technologies، بعد NVIDIA.',
  'Nathan Jacobs, then University of Kentucky.':
    'Nathan Jacobs، وكان آنذاك في University of Kentucky.',
  'Tsuhan Chen, one of its makers.': 'Tsuhan Chen، أحد صانعيها.',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'Adnane Cabani وKarim Hammoudi، قائدا المشروع.',
  'Andrew Zisserman, one of its makers.': 'Andrew Zisserman، أحد صانعيها.',
  'Zachary Bessinger, one of its makers.': 'Zachary Bessinger، أحد صانعيها.',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'أعطت صفحة المسابقة هذا العنوان للمشاركين؛ ولا تصف طريقة لإزالة صورة.',
  'The paper gives this address; it describes no way to take a photo out.':
    'تذكر الورقة هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    'تذكر ورقة من 2015 هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'تقول صفحتهم إنهم يعطونها لمن يكتب إليهم؛ ولا يُعرف كيف تُزال صورة.',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    'تذكر ورقة 2012 هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'تعطي COCO هذا العنوان للأسئلة؛ ولا تصف طريقة لإزالة صورة.',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    'توزع الصور COCO، وهي تعطي هذا العنوان للأسئلة؛ ولا تصف طريقة لإزالة صورة.',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'يعطي المشروع هذا العنوان للأسئلة؛ ولا يصف طريقة لإزالة صورة.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'في Flickr، أضف إلى الصورة الوسم no_cv، أو غيّر ترخيصها إلى «جميع الحقوق محفوظة» أو NoDerivs، أو اجعلها خاصة، أو احذفها. ثم اكتب إليه مع ذكر NSID الخاص بك.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'في Flickr، أضف إلى الصورة الوسم no_cv، أو غيّر ترخيصها إلى «جميع الحقوق محفوظة» أو NoDerivs، أو اجعلها خاصة، أو احذفها. ثم اكتب إلى NVIDIA مع ذكر اسم المستخدم في Flickr؛ وهي تقول إنها ستفحص كل صورك وتحدّث المجموعة.',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    'يطلب المؤلفون اتباع تعليمات FFHQ، وهي تشمل المجموعتين.',
  'The authors point to the privacy section of FFHQ for instructions.':
    'يحيل المؤلفون إلى قسم الخصوصية في FFHQ لمعرفة التعليمات.',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'اتبع تعليمات FFHQ. أما FFHQ-UV نفسها فلا تصف طريقة لإزالة وجه.',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'اتبع أولًا تعليمات FFHQ. وحين تزول الصورة من هناك، اكتب إلى هذا العنوان لتُزال من هنا أيضًا.',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    'تذكر ورقة من 2016 لاثنين من صانعيها هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    'هو المؤلف المراسل للورقة، وتقود صفحتها إلى عنوانه؛ ولا تصف طريقة لإزالة صورة.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'قالت IBM في 2019 إنها تزيل صورًا حين يطلب ذلك المصوّر أو من يظهر فيها: بالبريد الإلكتروني، مع روابط إلى الصور.',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    'تذكر ورقة 2009 هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'يعطي المشروع هذا العنوان للأسئلة عن البيانات؛ ولا يصف طريقة لإزالة صورة.',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    'تذكر الورقة هذا العنوان لمؤلفها المراسل؛ ولا تصف طريقة لإزالة صورة.',
  'The project gives these addresses; it describes no way to take a photo out.':
    'يعطي المشروع هذه العناوين؛ ولا يصف طريقة لإزالة صورة.',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    'تذكر ورقة 2015 هذا العنوان؛ ولا تصف طريقة لإزالة صورة.',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'تقود صفحته إلى المجموعة؛ ولا تصف طريقة لإزالة صورة.',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'يعطي القائمون على النسخة لدى Amazon هذا العنوان؛ ولا يصفون طريقة لإزالة صورة.',
};
