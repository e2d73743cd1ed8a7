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
  posted: 'Publicada',
  postedSince: '{date} ou depois',
  sortBy: 'Ordenar por',
  sortNumber: 'Número',
  sortOldest: 'Mais antigas primeiro',
  sortNewest: 'Mais recentes primeiro',
  postedYear: 'Ano de publicação',
  postedAny: 'Todos os anos',
  postedNote:
    'O período é aquele em que foram publicadas fotos com números próximos; os membros podem mudar a data.',

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
  letterRole: {
    one: 'Qual é a sua relação com esta foto?',
    many: 'Qual é a sua relação com estas fotos?',
    other: 'Qual é a sua relação com estas fotos?',
  },
  roleTook: { one: 'Eu a tirei', many: 'Eu as tirei', other: 'Eu as tirei' },
  roleIn: { one: 'Apareço nela', many: 'Apareço nelas', other: 'Apareço nelas' },
  roleBoth: 'As duas coisas',
  letterSample:
    'O que foi encontrado vem de dados de exemplo, que são inventados: não há a quem escrever.',
  letterTable: 'Tabela destas fotos (CSV)',
  letterFadp: 'LPD (Suíça)',
  letterLgpd: 'LGPD (Brasil)',
  letterAppi: 'APPI (Japão)',
  letterFadpNote:
    'Uma pesquisa cujos resultados não identificam ninguém pode ser motivo para continuar.',
  letterLgpdNote:
    'A LGPD obriga quem coleta dados no Brasil ou oferece serviços no país. A maior parte não se aplica a fins acadêmicos.',
  letterAppiNote:
    'A APPI obriga empresas do Japão, e as de fora que oferecem algo a pessoas de lá. A pesquisa acadêmica tem exceções.',
  letterAdvice: 'Esta é uma carta-modelo, não aconselhamento jurídico.',

  sentTitle: 'Cartas enviadas',
  sentMark: 'Enviei esta carta',
  sentMarkNote: 'Diga isso, e ela é lembrada aqui com o prazo de resposta.',
  sentKept: 'Lembrada. Está em “Cartas enviadas”, também em “Suas fotos”.',
  sentOn: 'enviada em {date}, fotos: {count}',
  sentDue: 'prazo de resposta até {date}',
  sentOver:
    'O prazo de resposta terminou em {date}. Se nenhuma chegou, você pode escrever de novo.',
  sentNoLaw: 'não cita nenhuma lei, por isso não há prazo',
  sentCalendar: 'Arquivo de calendário',
  sentReminder: 'Escrever um lembrete',
  sentComplaint: 'Escrever uma reclamação',
  sentAuthority: 'Onde reclamar',
  sentForget: 'Esquecer esta carta',
  calendarDue: 'Resposta esperada: {dataset}',
  calendarText:
    'Carta de {date} sobre fotos em {dataset}. Se não chegou resposta, o Overexposed tem a próxima.',
  dataLetters: 'As cartas que você disse ter enviado: a quem, quando e sobre quais fotos.',

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
  welcomeSettings: 'Configurações e conjuntos de dados',
  letterNotFor:
    'Não há carta para {names}: ninguém publica essa lista. Procure primeiro as fotos na lista de quem publica um conjunto.',
  reportEvidence: 'As listas com achados',
  reportFile: 'Arquivo da lista',
  reportPhotosOf: 'Fotos na lista: {size}',
  reportNothingIn: 'Pesquisado, sem achados:',
  reportNoFiles: 'Não consta quais arquivos foram lidos.',
};
