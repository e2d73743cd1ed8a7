import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** Portuguese: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: 'Salvar o que foi encontrado',
  reportCsv: 'Tabela (CSV)',
  reportJson: 'Dados (JSON)',
  reportPrint: 'Imprimir',
  reportFor: 'Relatório sobre {query}',
  reportMade: 'Elaborado em {date} com listas de {photos} fotos',
  reportIndex: 'Impressão digital do índice: {id}',
  reportPhoto: 'Foto',
  reportDatasets: 'Conjuntos de dados',

  actTitle: 'O que posso fazer?',
  actCan: 'O que um pedido pode conseguir',
  actCanRemove:
    'Quem publica um conjunto de dados pode tirar as suas fotos do que ainda distribui.',
  actCanTell: 'Algumas leis obrigam quem publica a dizer o que tem sobre você e de onde veio.',
  actCannot: 'O que não pode conseguir',
  actCannotCopies: 'Cópias que outros baixaram não podem ser recuperadas.',
  actCannotTrained: 'O que foi treinado com as fotos não as esquece.',
  actFlickr:
    'No Flickr você pode tornar fotos privadas ou mudar a sua licença. Isso pode mantê-las fora de listas futuras, não das que já foram feitas.',
  actWho: 'A quem se dirigir',
  actWhoUnknown: 'Não conhecemos nenhum contato.',

  letterTitle: 'Uma carta a quem publica',
  letterLead:
    'Feita com as fotos encontradas. É você que a envia, se quiser: daqui nada é enviado.',
  letterDataset: 'Conjunto de dados',
  letterLaw: 'Lei a citar',
  letterGdpr: 'RGPD (União Europeia)',
  letterUkGdpr: 'UK GDPR (Reino Unido)',
  letterCcpa: 'CCPA (Califórnia)',
  letterNone: 'Nenhuma',
  letterLanguage: 'Idioma da carta',
  letterNameLabel: 'O seu nome',
  letterText: 'Carta',
  letterMail: 'Abrir no e-mail',
  letterMailLong:
    'A lista é longa demais para um link de e-mail. Em vez disso, anexe a tabela salva.',
  letterCcpaNote: 'A CCPA obriga empresas, não universidades nem órgãos públicos.',
  letterGdprNote:
    'A pesquisa tem exceções ao apagamento. O direito de saber o que é guardado permanece na maioria dos casos.',
  letterAdvice: 'Esta é uma carta-modelo, não aconselhamento jurídico.',

  letterSubject: 'Fotos minhas em {dataset}',
  letterHello: 'Prezados senhores,',
  letterOpening:
    'A lista de arquivos do conjunto de dados {dataset} menciona fotos que publiquei no Flickr. Elas estão listadas no fim desta carta.',
  letterAskGdpr:
    'Nos termos do artigo 15 do Regulamento Geral sobre a Proteção de Dados, peço que confirmem se tratam dados pessoais meus, de onde vieram, para que fins, a quem foram comunicados e por quanto tempo são conservados. Nos termos do artigo 21, oponho-me ao tratamento e, nos termos do artigo 17, peço que apaguem os dados e informem os destinatários, como prevê o artigo 19. Peço que respondam no prazo de um mês, como prevê o artigo 12, parágrafo 3.',
  letterAskUkGdpr:
    'Nos termos do artigo 15 do UK GDPR, peço que confirmem se tratam dados pessoais meus, de onde vieram, para que fins, a quem foram comunicados e por quanto tempo são conservados. Nos termos do artigo 21, oponho-me ao tratamento e, nos termos do artigo 17, peço que apaguem os dados e informem os destinatários, como prevê o artigo 19. Peço que respondam no prazo de um mês, como prevê o artigo 12, parágrafo 3.',
  letterAskCcpa:
    'Nos termos das seções 1798.105 e 1798.110 do Código Civil da Califórnia, peço que me digam que informações pessoais coletaram sobre mim, de que fontes, para que fins e a quem foram comunicadas, e que as apaguem. Peço que respondam no prazo de 45 dias, como prevê a seção 1798.130.',
  letterAskNone:
    'Peço que retirem estas fotos, e tudo o que delas deriva e permite identificar pessoas, do conjunto de dados e de cada cópia que distribuem, e que me digam a quem o entregaram.',
  letterIdentify: 'A minha conta no Flickr é {account}.',
  letterBye: 'Atenciosamente,',
  letterPhotos: { one: 'A foto', many: 'As {count} de fotos', other: 'As {count} fotos' },
  letterAttached: 'As fotos estão listadas na tabela anexa.',

  welcomeTitle: 'As suas fotos estão num conjunto de dados de reconhecimento facial?',
  welcomeLead:
    'Pesquisadores e empresas coletaram milhões de fotos do Flickr para ensinar máquinas a reconhecer rostos. O Overexposed marca, enquanto você navega, as que constam nas listas de arquivos deles.',
  welcomeMarkTitle: 'Procure esta marca',
  welcomeMarkText:
    'Ela está em fotos e membros que constam numa lista. Clique nela para ver em qual, para que o conjunto de dados foi feito e o que você pode fazer.',
  welcomeMarkPicture: 'Uma foto com uma etiqueta âmbar no canto em que se lê MegaFace',
  welcomeButtonTitle: 'Fixe o botão',
  welcomeButtonText:
    'Abra o menu de extensões do navegador e fixe o Overexposed. O botão conta as fotos marcadas de uma página e busca membros e fotos.',
  welcomeTryTitle: 'Experimente uma busca',
  welcomeTryText:
    'O seu próprio nome de usuário no Flickr é um bom começo. A resposta vem deste dispositivo.',
  welcomePrivacy:
    'O que você vê e procura fica no seu navegador. O Flickr só é consultado quando você clica para obter algo que só ele sabe.',
  welcomeSettings: 'Configurações e conjuntos de dados',
  letterNotFor:
    'Não há carta para {names}: ninguém publica essa lista. Procure primeiro as fotos na lista de quem publica um conjunto.',
  reportEvidence: 'As listas com achados',
  reportFile: 'Arquivo da lista',
  reportPhotosOf: 'Fotos na lista: {size}',
  reportNothingIn: 'Pesquisado, sem achados:',
  reportNoFiles: 'Não consta quais arquivos foram lidos.',
};
