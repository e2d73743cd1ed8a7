import type { DatasetTexts } from '../types';

/** Arabic: whether datasets can be had. */
export const status: DatasetTexts = {
  'Offered for download.': 'متاحة للتنزيل.',
  'Given out to those who write to its owners.': 'تُعطى لمن يكتب إلى أصحابها.',
  'The lists of addresses are on GitHub.': 'قوائم العناوين على GitHub.',
  'Annotations are offered on Google Drive, photos by COCO.':
    'التوصيفات متاحة على Google Drive، والصور لدى COCO.',
  'Offered on Hugging Face.': 'متاحة على Hugging Face.',
  'The file lists are public. The images need a copy of MegaFace, which is no longer given out.':
    'قوائم الملفات عامة. أما الصور فتحتاج إلى نسخة من MegaFace، وهي لم تعد توزَّع.',
  'A copy of the list is on GitHub.': 'نسخة من القائمة موجودة على GitHub.',
  'Addresses and captions are on Hugging Face. Since June 2025, its makers also give out the images, under an agreement.':
    'العناوين والأوصاف على Hugging Face. ومنذ يونيو 2025 يقدّم أصحابها الصور أيضًا بموجب اتفاق.',
  'Its list is given out on request.': 'تُعطى قائمتها عند الطلب.',
  'Images and labels are offered on Google Drive.': 'الصور والتصنيفات متاحة على Google Drive.',
  'A script downloads it.': 'ينزّلها برنامج نصي.',
  'NVIDIA offers it on Google Drive.': 'تتيحها NVIDIA على Google Drive.',
  'Labels and a download script are on GitHub.': 'التصنيفات وبرنامج نصي للتنزيل على GitHub.',
  'Given out to researchers who fill in a form.': 'تُعطى للباحثين الذين يملؤون استمارة.',
  'Offered by the University of British Columbia.': 'تتيحها جامعة كولومبيا البريطانية.',
  'The photos are given out to those who fill in a form.': 'تُعطى الصور لمن يملأ استمارة.',
  'Given out to those who fill in a form of the University of Illinois.':
    'تُعطى لمن يملأ استمارة لجامعة إلينوي.',
  'The list and the images are on GitHub.': 'القائمة والصور على GitHub.',
  'The paper names an address at Google for the download.':
    'تذكر الورقة عنوانًا لدى Google للتنزيل.',
  'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.':
    'كانت IBM تعطيها للباحثين الذين يملؤون استبيانًا، ولم تتحها قط للتنزيل العام. ولا يُعرف إن كانت لا تزال تعطيها.',
  'NIST stopped giving it out on 14 March 2023, together with IJB-A and IJB-B.':
    'توقف NIST عن توزيعها في 14 مارس 2023، ومعها IJB-A وIJB-B.',
  'Ids are offered for download. They lead to addresses only through the table of LAION-400M, which LAION took down in December 2023.':
    'المعرّفات متاحة للتنزيل. ولا تقود إلى عناوين إلا عبر جدول LAION-400M الذي سحبته LAION في ديسمبر 2023.',
  'Offered for download, under terms.': 'متاحة للتنزيل بشروط.',
  'Only a list of addresses is offered, not the images.':
    'لا تتاح إلا قائمة عناوين واحدة، دون الصور.',
  'Offered on OneDrive.': 'متاحة على OneDrive.',
  'The University of Washington no longer gives it out; others noted this by July 2020.':
    'لم تعد جامعة واشنطن توزعها؛ وقد لاحظ آخرون ذلك قبل نهاية يوليو 2020.',
  'The list is on GitHub, the images on Google Drive and Baidu.':
    'القائمة على GitHub، والصور على Google Drive وBaidu.',
  'The annotations are on GitHub; the photos come with AFLW.':
    'التوصيفات على GitHub، والصور تأتي مع AFLW.',
  'Offered for download with Open Images.': 'متاحة للتنزيل مع Open Images.',
  'Offered for download by Google.': 'تتيحها Google للتنزيل.',
  'Its pages at UC Berkeley and the Max Planck Institute no longer work; its file list is still on GitHub. By AIAAIC’s account Berkeley stopped in January 2020.':
    'لم تعد صفحاتها في UC Berkeley ومعهد ماكس بلانك تعمل؛ ولا تزال قائمة ملفاتها على GitHub. وبحسب AIAAIC توقفت بيركلي في يناير 2020.',
  'Offered on Google Drive.': 'متاحة على Google Drive.',
  'Only lists of addresses are offered, not the images.': 'لا تتاح إلا قوائم عناوين، دون الصور.',
  'Its authors authorise its use.': 'يأذن مؤلفوها باستخدامها.',
  'Addresses of the images are on Hugging Face.': 'عناوين الصور على Hugging Face.',
  'Offered on its web page.': 'متاحة على صفحتها على الويب.',
  'Copies of its address lists are public. Whether Oxford still offers them is not clear: AIAAIC has called the dataset removed, and later available.':
    'نسخ قوائم عناوينها عامة. وليس واضحًا إن كانت أكسفورد لا تزال تتيحها: فقد وصفتها AIAAIC بأنها أُزيلت، ثم بأنها متاحة.',
  'A page of one of its makers leads to it.': 'تقود إليها صفحة أحد صانعيها.',
  'A copy of its photos and videos is kept in Amazon’s cloud by Multimedia Commons. Yahoo’s Webscope, where it was first offered, no longer gives it out, as was noted in 2022.':
    'نسخة من صورها ومقاطعها موجودة في سحابة Amazon، ترعاها Multimedia Commons. ولم يعد Webscope التابع لـ Yahoo، حيث أتيحت أولًا، يوزعها، كما لوحظ في 2022.',
};
