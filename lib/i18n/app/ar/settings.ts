import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** Arabic: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: 'البحث',
  navDatasets: 'مجموعات البيانات',
  navStory: 'القصة',
  navIndex: 'الفهرس',
  navSettings: 'الإعدادات',
  navPrivacy: 'الخصوصية',
  navAbout: 'حول الإضافة',
  navLabel: 'الأقسام',

  settingsTitle: 'الإعدادات',
  theme: 'المظهر',
  themeSystem: 'مثل النظام',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  language: 'اللغة',
  languageAuto: 'مثل المتصفح',
  behaviour: 'العلامات والبحث',
  markPages: 'ضع علامات على الصور والأعضاء في الصفحات',
  markPagesNote: 'عند إيقافه لا يُضاف شيء إلى صفحات Flickr: تُعدّ النتائج فقط، في النافذة المنبثقة.',
  toolbarCount: 'العدد على الزر',
  toolbarCountNote: 'عدد صور الصفحة الموجودة في قائمة.',
  markMentions: 'ضع علامة على الأعضاء أيضًا',
  markMentionsNote: 'في التعليقات وقوائم جهات الاتصال، بعلامة صغيرة.',
  greeting: 'أظهر ما يخصني',
  greetingNote:
    'إذا كنت مسجّل الدخول إلى Flickr، فستذكر النافذة المنبثقة إن كانت صورك مدرجة في القوائم. يُقرأ اسمك من الصفحة، ولا يُحفظ ولا يُرسل إلى أي مكان.',
  rememberSearches: 'تذكّر عمليات البحث الأخيرة',
  rememberSearchesNote: 'على هذا الجهاز فقط، ولا يحدث ذلك في النوافذ الخاصة.',
  shortcutsTitle: 'اختصارات لوحة المفاتيح',
  shortcutNone: 'لا يوجد',
  shortcutsChange: 'غيّرها في المتصفح',
  shortcutOpen: 'افتح Overexposed',
  fileTitle: 'نقل إعداداتك',
  fileExport: 'احفظ في ملف',
  fileImport: 'حمّل من ملف',
  fileImported: 'حُمّلت الإعدادات.',
  fileBad: 'لا يحتوي هذا الملف على إعدادات Overexposed. لم يتغير شيء.',

  privacyTitle: 'الخصوصية',
  privacyLead: 'تُجاب أسئلتك داخل متصفحك.',
  privacyLocal: 'يجري البحث عن كل شيء في القوائم داخل الإضافة. ليس لدينا خادم ولا حسابات ولا إحصاءات.',
  privacyReads: 'يقرأ صفحات flickr.com دون غيرها ليجد الصور فيها.',
  privacyAsks:
    'يرسل طلبات إلى Flickr في حالتين فقط، بعد نقرك في كل مرة: للحصول على صور ما عُثر عليه، وعلى الرقم الخاص باسم عضو.',
  privacyFaces: 'ينظر إلى الأرقام والعناوين، ولا ينظر إلى وجه أبدًا.',
  changedTitle: 'ما الذي تغيّر في خصوصيتك',
  changedShow: 'كل ما يخص الخصوصية',
  changedRead: 'فهمت',
  dataTitle: 'ما يُحفظ على هذا الجهاز',
  dataSettings: 'إعداداتك.',
  dataSearches: 'عمليات البحث الأخيرة، ما لم توقف ذلك.',
  dataAliases: 'رقم العضو المرتبط بكل اسم، كما أظهرته صفحات Flickr.',
  erase: 'امسح كل ذلك',
  eraseConfirm: 'هل تُمسح الإعدادات وعمليات البحث والأسماء والقوائم المضافة وفحوص صورك؟',
  eraseYes: 'امسح',
  erased: 'تم المسح.',
  eraseFailed: 'تعذّر مسح كل شيء. حاول مرة أخرى.',

  aboutTitle: 'حول الإضافة',
  aboutText:
    'يضع Overexposed علامة على ما يظهر من صور Flickr وأعضائه في قوائم ملفات مجموعات بيانات التعرف على الوجوه. ويقول ما تقوله القائمة لا أكثر: لا أن أحدًا جرى التعرف عليه، ولا أن استخدامًا كان غير مشروع.',
  aboutVersion: 'الإصدار {version}',
  aboutPack:
    'القوائم المرفقة بالإضافة مسؤولية من نشر هذا الإصدار. فإن كنت مذكورًا فيها وتعترض على ذلك، فراسل جهة الاتصال المذكورة في صفحتها في المتجر. أما القوائم التي تضيفها فهي لك وحدك.',
  aboutLicence: 'برنامج حر برخصة MIT.',
  aboutName:
    'الاسم والخطوط من الكاميرا: تحذّر خطوط «الزيبرا» من أجزاء الصورة التي يصلها ضوء أكثر مما ينبغي.',
  aboutWelcome: 'شاهد المقدمة مرة أخرى',
};
