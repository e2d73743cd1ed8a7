import { LANGUAGES, type Language } from './languages';

/** What the browser and its store show of the extension; at most {@link MAX_DESCRIPTION} long. */
export const DESCRIPTIONS: Record<Language, string> = {
  en: 'Marks Flickr photos and members that appear in the file lists of face-recognition datasets, from an index inside the extension.',
  de: 'Markiert Fotos und Mitglieder von Flickr, die in Dateilisten von Datensätzen zur Gesichtserkennung stehen. Ohne Server.',
  fr: 'Marque les photos et membres de Flickr qui figurent dans les listes de jeux de données de reconnaissance faciale. Sans serveur.',
  es: 'Marca fotos y miembros de Flickr que figuran en listas de conjuntos de datos de reconocimiento facial. Sin servidor.',
  pt: 'Marca fotos e membros do Flickr que constam em listas de conjuntos de dados de reconhecimento facial. Sem servidor.',
  ja: '顔認識データセットのファイルリストにある Flickr の写真とメンバーに、拡張機能内の索引だけを使って印を付けます。',
  ar: 'يعلّم صور Flickr وأعضاءه الذين يظهرون في قوائم ملفات مجموعات بيانات التعرف على الوجوه، من فهرس داخل الإضافة.',
};

/** The stores' limit, in characters. */
export const MAX_DESCRIPTION = 132;

/** `_locales/<language>/messages.json`, by language; the manifest refers to `__MSG_description__`. */
export function localeFiles(): Map<Language, string> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      `${JSON.stringify({ description: { message: DESCRIPTIONS[language] } }, null, 2)}\n`,
    ]),
  );
}
