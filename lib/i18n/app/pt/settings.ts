import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** Portuguese: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: 'Busca',
  navDatasets: 'Conjuntos de dados',
  navStory: 'História',
  navIndex: 'Índice',
  navSettings: 'Configurações',
  navPrivacy: 'Privacidade',
  navAbout: 'Sobre',
  navLabel: 'Seções',

  settingsTitle: 'Configurações',
  theme: 'Aparência',
  themeSystem: 'Como o sistema',
  themeLight: 'Claro',
  themeDark: 'Escuro',
  language: 'Idioma',
  languageAuto: 'Como o navegador',
  behaviour: 'Marcar e buscar',
  markPages: 'Marcar fotos e membros nas páginas',
  markPagesNote:
    'Se desativado, nada é adicionado às páginas do Flickr: os achados são apenas contados, na janela do botão.',
  toolbarCount: 'Contagem no botão',
  toolbarCountNote: 'Quantas fotos da página estão numa lista.',
  markMentions: 'Marcar também os membros',
  markMentionsNote: 'Em comentários e listas de contatos, com uma marca pequena.',
  greeting: 'Mostrar o que diz respeito a mim',
  greetingNote:
    'Se você está conectado ao Flickr, a janela do botão diz se há fotos suas nas listas. Seu nome é lido da página e não é guardado nem enviado a lugar nenhum.',
  rememberSearches: 'Lembrar as buscas recentes',
  rememberSearchesNote: 'Só neste dispositivo e nunca em janelas anônimas.',
  shortcutsTitle: 'Atalhos de teclado',
  shortcutNone: 'nenhum',
  shortcutsChange: 'Mudá-los no navegador',
  shortcutOpen: 'Abrir o Overexposed',
  fileTitle: 'Transferir suas configurações',
  fileExport: 'Salvar num arquivo',
  fileImport: 'Carregar de um arquivo',
  fileImported: 'Configurações carregadas.',
  fileBad: 'Este arquivo não contém configurações do Overexposed. Nada foi alterado.',

  privacyTitle: 'Privacidade',
  privacyLead: 'As suas perguntas são respondidas no seu navegador.',
  privacyLocal:
    'Tudo é procurado nas listas que estão dentro da extensão. Não temos servidor, nem contas, nem estatísticas.',
  privacyReads:
    'O Overexposed lê páginas de flickr.com, e nenhuma outra, para encontrar as suas fotos.',
  privacyAsks:
    'Ele envia solicitações ao Flickr em dois casos, sempre depois do seu clique: para as imagens das fotos encontradas e para o número que corresponde ao nome de um membro.',
  privacyFaces: 'Ele olha números e endereços, nunca um rosto.',
  changedTitle: 'O que mudou na sua privacidade',
  changedShow: 'Tudo sobre privacidade',
  changedRead: 'Entendi',
  dataTitle: 'O que fica guardado neste dispositivo',
  dataSettings: 'As suas configurações.',
  dataSearches: 'As buscas recentes, a menos que você desative isso.',
  dataAliases: 'Que número de membro pertence a que nome, como páginas do Flickr mostraram.',
  erase: 'Apagar tudo',
  eraseConfirm:
    'Apagar configurações, buscas, nomes, listas adicionadas e verificações das suas fotos?',
  eraseYes: 'Apagar',
  erased: 'Apagado.',
  eraseFailed: 'Nem tudo pôde ser apagado. Tente de novo.',

  aboutTitle: 'Sobre',
  aboutText:
    'O Overexposed marca as fotos e os membros do Flickr que constam nas listas de arquivos de conjuntos de dados de reconhecimento facial. Ele diz o que uma lista diz, nada mais: nem que alguém foi reconhecido, nem que um uso foi ilícito.',
  aboutVersion: 'Versão {version}',
  aboutPack:
    'Quem publicou esta versão responde pelas listas que vieram na extensão. Se você aparece nelas e se opõe, escreva para o contato na página dela na loja. As listas que você adiciona são só suas.',
  aboutLicence: 'Software livre sob a licença MIT.',
  aboutName:
    'O nome e as listras vêm da câmera: as listras de “zebra” avisam sobre as partes da imagem que recebem luz demais.',
  aboutWelcome: 'Ver de novo a introdução',
};
