import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** Arabic: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: 'احفظ ما عُثر عليه',
  reportCsv: 'جدول (CSV)',
  reportJson: 'بيانات (JSON)',
  reportPrint: 'اطبع',
  reportFor: 'تقرير عن {query}',
  reportMade: 'أُعدّ في {date} من قوائم عدد صورها {photos}',
  reportIndex: 'بصمة الفهرس: {id}',
  reportPhoto: 'الصورة',
  reportDatasets: 'مجموعات البيانات',

  actTitle: 'ماذا يمكنني أن أفعل؟',
  actCan: 'ما يمكن أن يحققه الطلب',
  actCanRemove: 'يستطيع الناشر أن يزيل صورك مما لا يزال يوزعه.',
  actCanTell: 'تُلزم بعض القوانين الناشر بأن يقول ما يحتفظ به عنك ومن أين جاء.',
  actCannot: 'ما لا يمكن أن يحققه',
  actCannotCopies: 'لا يمكن استرجاع النسخ التي نزّلها آخرون.',
  actCannotTrained: 'ما دُرّب على الصور لا ينساها.',
  actFlickr:
    'في Flickr يمكنك جعل الصور خاصة أو تغيير ترخيصها. قد يُبقيها ذلك خارج قوائم قادمة، لا خارج ما صُنع من قبل.',
  actWho: 'من يُسأل',
  actWhoUnknown: 'لا نعرف جهة اتصال.',

  letterTitle: 'رسالة إلى الناشر',
  letterLead: 'تُكتب من الصور التي عُثر عليها. أنت من يرسلها إن شئت: لا يُرسل شيء من هنا.',
  letterDataset: 'مجموعة البيانات',
  letterLaw: 'القانون الذي يُذكر',
  letterGdpr: 'GDPR (الاتحاد الأوروبي)',
  letterUkGdpr: 'UK GDPR (المملكة المتحدة)',
  letterCcpa: 'CCPA (كاليفورنيا)',
  letterNone: 'بلا قانون',
  letterLanguage: 'لغة الرسالة',
  letterNameLabel: 'اسمك',
  letterText: 'الرسالة',
  letterMail: 'افتح في البريد',
  letterMailLong: 'القائمة أطول من أن يسعها رابط بريد. أرفق الجدول المحفوظ بدلًا منها.',
  letterCcpaNote: 'يُلزم CCPA الشركات، لا الجامعات ولا الجهات العامة.',
  letterGdprNote:
    'للبحث العلمي استثناءات من المحو. أما الحق في معرفة ما يُحتفظ به فيبقى في معظم الحالات.',
  letterRole: {
    zero: 'ما صلتك بهذه الصور؟',
    one: 'ما صلتك بهذه الصورة؟',
    two: 'ما صلتك بهاتين الصورتين؟',
    few: 'ما صلتك بهذه الصور؟',
    many: 'ما صلتك بهذه الصور؟',
    other: 'ما صلتك بهذه الصور؟',
  },
  roleTook: {
    zero: 'أنا التقطتها',
    one: 'أنا التقطتها',
    two: 'أنا التقطتهما',
    few: 'أنا التقطتها',
    many: 'أنا التقطتها',
    other: 'أنا التقطتها',
  },
  roleIn: {
    zero: 'أظهر فيها',
    one: 'أظهر فيها',
    two: 'أظهر فيهما',
    few: 'أظهر فيها',
    many: 'أظهر فيها',
    other: 'أظهر فيها',
  },
  roleBoth: 'كلاهما',
  letterSample: 'ما عُثر عليه من بيانات نموذجية مختلقة: لا أحد يُكتب إليه.',
  letterOwn: 'ما عُثر عليه في جدول لك: لا ناشر له يُكتب إليه.',
  letterTable: 'جدول هذه الصور (CSV)',
  letterFadp: 'القانون السويسري لحماية البيانات',
  letterLgpd: 'LGPD (البرازيل)',
  letterAppi: 'APPI (اليابان)',
  letterFadpNote: 'قد يكون البحث الذي لا تكشف نتائجه عن أحد سببًا للاستمرار.',
  letterLgpdNote:
    'يُلزم LGPD من يجمع بيانات في البرازيل أو يقدم خدمات فيها. ولا ينطبق معظمه على العمل الأكاديمي.',
  letterAppiNote:
    'يُلزم APPI الشركات في اليابان، والأجنبية التي تقدم شيئًا لمن هم فيها. وللبحث الأكاديمي استثناءات.',
  letterAdvice: 'هذه رسالة نموذجية وليست استشارة قانونية.',

  welcomeTitle: 'هل صورك في مجموعة بيانات للتعرف على الوجوه؟',
  welcomeLead:
    'جمع باحثون وشركات ملايين الصور من Flickr ليعلّموا الآلات التعرف على الوجوه. ويضع Overexposed أثناء تصفحك علامة على الصور التي تظهر في قوائم ملفاتهم.',
  welcomeMarkTitle: 'ابحث عن هذه العلامة',
  welcomeMarkText:
    'توضع على الصور والأعضاء الذين يظهرون في قائمة. انقرها لترى أي قائمة هي، وما الغرض من مجموعة البيانات، وما يمكنك فعله.',
  welcomeMarkPicture: 'صورة في ركنها بطاقة كهرمانية كُتب عليها MegaFace',
  welcomeButtonTitle: 'ثبّت الزر',
  welcomeButtonText:
    'افتح قائمة إضافات المتصفح وثبّت Overexposed. يعدّ زره الصور التي عليها علامة في الصفحة ويبحث عن الأعضاء والصور.',
  welcomeTryTitle: 'جرّب بحثًا',
  welcomeTryText: 'اسم المستخدم الخاص بك في Flickr بداية جيدة. تأتي الإجابة من هذا الجهاز.',
  welcomePrivacy:
    'يبقى ما تراه وما تبحث عنه في متصفحك. ولا يُسأل Flickr إلا حين تنقر طلبًا لما لا يعرفه سواه.',
  welcomeSettings: 'الإعدادات ومجموعات البيانات',
};
