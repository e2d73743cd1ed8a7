import type { DatasetTexts } from '../types';

/** Arabic: whether a photo can be found in a dataset. */
export const finding: DatasetTexts = {
  'Images from HELEN and AFW keep the number that looks like a photo id; those from LFPW and IBUG are numbered anew.':
    'تحتفظ الصور المأخوذة من HELEN وAFW بالرقم الذي يشبه رقم صورة؛ أما المأخوذة من LFPW وIBUG فأُعيد ترقيمها.',
  'Its files are merely numbered; no photo or member is named.':
    'ملفاتها مرقمة فحسب؛ ولا تُذكر صورة ولا عضو.',
  'The images are merely numbered; no photo or member is named.':
    'الصور مرقمة فحسب؛ ولا تُذكر صورة ولا عضو.',
  'The file names look like photo ids; the authors do not say so themselves.':
    'تشبه أسماء الملفات أرقام صور؛ ولا يقول المؤلفون ذلك بأنفسهم.',
  'It lists addresses; only those on Flickr’s own servers name a photo.':
    'تسرد عناوين؛ ولا يدل على صورة إلا ما كان منها على خوادم Flickr نفسها.',
  'Its tables name photos and members, together with the images; we have no importer of them.':
    'تدل جداولها على الصور والأعضاء، ومعها الصور؛ ولا يمكننا استيرادها.',
  'It lists addresses; only those on Flickr’s own servers would name a photo, and we have no importer of its table.':
    'تسرد عناوين؛ ولا يدل على صورة إلا ما كان منها على خوادم Flickr نفسها، ولا يمكننا استيراد جدولها.',
  'It lists addresses, only some of them on Flickr’s servers; we have no importer of its table.':
    'تسرد عناوين، بعضها فقط على خوادم Flickr؛ ولا يمكننا استيراد جدولها.',
  'It lists addresses; only the few on Flickr’s own servers name a photo.':
    'تسرد عناوين؛ ولا يدل على صورة إلا القليل منها الموجود على خوادم Flickr نفسها.',
  'Its numbers lead to photos only through the list of FFHQ.':
    'لا تقود أرقامها إلى صور إلا عبر قائمة FFHQ.',
  'It is given out on request, and leads to photos only through the list of FFHQ.':
    'تُعطى عند الطلب، ولا تقود إلى صور إلا عبر قائمة FFHQ.',
  'Its own numbers are shuffled. The index in FFHQ that its metadata gives leads to photos through the list of FFHQ; some 1,000 textures have none.':
    'أرقامها الخاصة مخلوطة. ويقود الرقم في FFHQ الذي تذكره بياناتها الوصفية إلى صور عبر قائمة FFHQ؛ وليس لنحو 1,000 نسيج رقم.',
  'We know of no published list of its photos.': 'لا نعرف قائمة منشورة لصورها.',
  'The file names begin with what looks like the photo id; the authors do not say so themselves.':
    'تبدأ أسماء الملفات بما يشبه رقم الصورة؛ ولا يقول المؤلفون ذلك بأنفسهم.',
  'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.':
    'لم تكن القائمة متاحة للتنزيل العام؛ ويمكن قراءة نسخة يملكها أحد. ويستطيع Exposing.ai البحث في جزء منها.',
  'It is no longer given out, and we know of no public list of its photos. A list that somebody holds can be read.':
    'لم تعد توزَّع، ولا نعرف قائمة عامة لصورها. ويمكن قراءة قائمة يملكها أحد.',
  'Its list of ids says nothing by itself. The script of its authors joins them to the table of LAION-400M, whose addresses on Flickr’s own servers name a photo.':
    'لا تقول قائمة معرّفاتها شيئًا وحدها. يربطها برنامج مؤلفيها بجدول LAION-400M، والعناوين التي فيه على خوادم Flickr نفسها تدل على صورة.',
  'It has no list; the names of the files in its archive hold photo ids where they come from MegaFace, AFW or HELEN.':
    'ليست لها قائمة؛ وتحوي أسماء الملفات في أرشيفها أرقام صور حين تأتي من MegaFace أو AFW أو HELEN.',
  'It leads to photos only through the list of FFHQ.': 'لا تقود إلى صور إلا عبر قائمة FFHQ.',
  'The list names members and photos. The University of Washington no longer offers it; InsightFace’s README links the list of the challenge set.':
    'تدل القائمة على الأعضاء والصور. ولم تعد جامعة واشنطن تتيحها؛ ويحيل ملف README في InsightFace إلى قائمة جزء الاختبار.',
  'It lists addresses at Flickr; we have no importer of its table.':
    'تسرد عناوين لدى Flickr؛ ولا يمكننا استيراد جدولها.',
  'It uses the file names of AFLW, which are merely numbered.':
    'تستخدم أسماء ملفات AFLW، وهي مرقمة فحسب.',
  'Its ids lead to photos only through the list of Open Images.':
    'لا تقود معرّفاتها إلى صور إلا عبر قائمة Open Images.',
  'There is no list apart from the images. Their file names may hold photo ids; we have seen only one.':
    'لا توجد قائمة سوى الصور نفسها. وربما تحوي أسماء ملفاتها أرقام صور؛ ولم نر إلا واحدًا منها.',
  'We know of no list that says which photos they are.': 'لا نعرف قائمة تقول أي الصور هي.',
  'Its table gives addresses of images; we have no importer of it.':
    'يذكر جدولها عناوين صور؛ ولا يمكننا استيراده.',
  'Only the addresses on Flickr’s own servers name a photo.':
    'لا تدل على صورة إلا العناوين التي على خوادم Flickr نفسها.',
  'We have not seen its list and do not know what it names.': 'لم نر قائمتها ولا نعرف علامَ تدل.',
  'It lists every photo, with or without a face, so by itself it says nothing of faces.':
    'تسرد كل صورة، فيها وجه أو ليس فيها، فلا تقول وحدها شيئًا عن الوجوه.',
  'The lists name photos and members, so your photos can be found in them.':
    'تدل القوائم على الصور والأعضاء، فيمكن العثور على صورك فيها.',
  'For questions the project names an address; it describes no way to take a photo out.':
    'يعطي المشروع عنوانًا للأسئلة، ولا يصف طريقة لإزالة صورة.',
  'Exposing.ai’s search covers the 211 photos from Flickr.':
    'يشمل بحث Exposing.ai الصور الـ211 المأخوذة من Flickr.',
  'The list gives the address of each photo’s page, so your photos can be found in it.':
    'تذكر القائمة عنوان صفحة كل صورة، فيمكن العثور على صورك فيها.',
  'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.':
    'بخصوص FDF256 يذكر صانعوها كيف تُزال صورة: أضف إليها في Flickr الوسم no_cv، أو غيّر ترخيصها إلى «جميع الحقوق محفوظة» أو NoDerivs، أو اجعلها خاصة، أو احذفها؛ ثم اكتب إليهم مع ذكر NSID الخاص بك.',
  'NVIDIA has a page on which you can search it for your username.':
    'لدى NVIDIA صفحة يمكنك أن تبحث فيها عن اسم المستخدم الخاص بك.',
  'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.':
    'لإزالة صورة، أضف إليها في Flickr الوسم no_cv، أو غيّر ترخيصها إلى «جميع الحقوق محفوظة» أو NoDerivs، أو اجعلها خاصة، أو احذفها؛ ثم اكتب إلى NVIDIA مع ذكر اسم المستخدم الخاص بك.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.':
    'قالت IBM في 2019 إنها تزيل صورًا حين يطلب ذلك المصوّر أو من يظهر فيها، بالبريد الإلكتروني ومع روابط إلى الصور.',
  'As the list is not public, almost nobody could know which links to send, NBC News found.':
    'بما أن القائمة ليست عامة، لا يكاد أحد يستطيع معرفة أي الروابط يرسل، كما وجدت NBC News.',
  'NIST has stopped giving it out, and we know of no public list of its photos: whether yours are in it cannot be said.':
    'توقف NIST عن توزيعها، ولا نعرف قائمة عامة لصورها: فلا يمكن القول إن كانت صورك فيها.',
  'Only with a copy of the table can a photo be found, where its address is on one of Flickr’s servers.':
    'لا يمكن العثور على صورة إلا بنسخة من الجدول، إن كان عنوانها على أحد خوادم Flickr.',
  'The project names an address for questions; it describes no way to take a photo out.':
    'يعطي المشروع عنوانًا للأسئلة؛ ولا يصف طريقة لإزالة صورة.',
  'MegaFace’s file names contain the number of the member and of the photo, so whoever has a list can search it for yours.':
    'تحوي أسماء ملفات MegaFace رقم العضو ورقم الصورة، فيمكن البحث عن صورك في قائمة يملكها أحد.',
  'The university no longer gives it out, so there is nobody left to ask for a photo to be taken out.':
    'لم تعد الجامعة توزعها، فلم يبق من يُطلب منه إزالة صورة.',
  'The list names members and photos, so your photos can be found in it.':
    'تدل القائمة على الأعضاء والصور، فيمكن العثور على صورك فيها.',
  'The project describes no way to take a photo out.': 'لا يصف المشروع طريقة لإزالة صورة.',
  'The list gives photos but no members; each of your photos can be looked up.':
    'تذكر القائمة الصور دون الأعضاء؛ ويمكن البحث عن كل صورة من صورك.',
  'The paper of 2015 names an address; it describes no way to take a photo out.':
    'تذكر ورقة 2015 عنوانًا؛ ولا تصف طريقة لإزالة صورة.',
  'An address on a server of Flickr holds the number of the photo, so your photo can be found.':
    'يحوي العنوان الذي على أحد خوادم Flickr رقم الصورة، فيمكن العثور على صورتك.',
  'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.':
    'قد تكون فيها صور بترخيص Creative Commons كانت على Flickr بحلول 2014؛ ويدل الجدول على الأعضاء والصور.',
  'The keepers of the copy name an address; they describe no way to take a photo out.':
    'يعطي القائمون على النسخة عنوانًا؛ ولا يصفون طريقة لإزالة صورة.',
};
