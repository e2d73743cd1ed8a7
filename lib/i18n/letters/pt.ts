import type { Translation } from '../translate';
import type { LetterMessages } from './en';

/** Brazilian Portuguese: letters to publishers and authorities. */
export const pt: Translation<LetterMessages> = {
  subjectTook: {
    one: 'Uma foto minha em {dataset}',
    many: 'Fotos minhas em {dataset}',
    other: 'Fotos minhas em {dataset}',
  },
  subjectIn: {
    one: 'Uma foto em que apareço em {dataset}',
    many: 'Fotos em que apareço em {dataset}',
    other: 'Fotos em que apareço em {dataset}',
  },
  subjectBoth: {
    one: 'Uma foto que tirei e em que apareço em {dataset}',
    many: 'Fotos que tirei e em que apareço em {dataset}',
    other: 'Fotos que tirei e em que apareço em {dataset}',
  },
  hello: 'Prezados senhores,',
  openingTook: {
    one: 'A lista de arquivos do conjunto de dados {dataset} menciona uma foto do Flickr que eu tirei.',
    many: 'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr que eu tirei.',
    other:
      'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr que eu tirei.',
  },
  openingIn: {
    one: 'A lista de arquivos do conjunto de dados {dataset} menciona uma foto do Flickr em que apareço.',
    many: 'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr em que apareço.',
    other:
      'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr em que apareço.',
  },
  openingBoth: {
    one: 'A lista de arquivos do conjunto de dados {dataset} menciona uma foto do Flickr que eu tirei e em que apareço.',
    many: 'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr que eu tirei e em que apareço.',
    other:
      'A lista de arquivos do conjunto de dados {dataset} menciona fotos do Flickr que eu tirei e em que apareço.',
  },
  identify: 'A minha conta no Flickr é {account}.',
  askGdpr:
    'Nos termos do artigo 15 do Regulamento Geral sobre a Proteção de Dados, peço que confirmem se tratam dados pessoais meus, de onde vieram, para que fins, a quem foram comunicados e por quanto tempo são conservados. Nos termos do artigo 21, oponho-me ao tratamento e, nos termos do artigo 17, peço que apaguem os dados e informem os destinatários, como prevê o artigo 19. Peço que respondam no prazo de um mês, como prevê o artigo 12, parágrafo 3.',
  askUkGdpr:
    'Nos termos do artigo 15 do UK GDPR, peço que confirmem se tratam dados pessoais meus, de onde vieram, para que fins, a quem foram comunicados e por quanto tempo são conservados. Nos termos do artigo 21, oponho-me ao tratamento e, nos termos do artigo 17, peço que apaguem os dados e informem os destinatários, como prevê o artigo 19. Peço que respondam no prazo de um mês, como prevê o artigo 12, parágrafo 3.',
  askFadp:
    'Nos termos do artigo 25 da Lei Federal suíça de Proteção de Dados, peço que me informem se tratam dados pessoais meus, quais, de onde vieram, para que fim, a quem foram comunicados e por quanto tempo são conservados. Oponho-me ao tratamento (artigo 30, parágrafo 2, alínea b) e, nos termos do artigo 32, parágrafo 2, peço que o interrompam, que não comuniquem os dados a ninguém e que os apaguem. Peço que respondam no prazo de 30 dias, como prevê o artigo 25, parágrafo 7.',
  askLgpd:
    'Nos termos do artigo 18 da Lei Geral de Proteção de Dados Pessoais (Lei nº 13.709/2018), peço que confirmem se tratam dados pessoais meus (inciso I), que me deem acesso a eles (inciso II) e que me informem com quem os compartilharam (inciso VII). Nos termos do § 2º, oponho-me ao tratamento e peço a eliminação dos dados tratados em desconformidade com a lei (inciso IV). Peço que respondam no prazo de 15 dias, como prevê o artigo 19, inciso II.',
  askAppi:
    'Nos termos do artigo 33 da Lei japonesa de Proteção de Informações Pessoais (APPI), peço que me informem os dados que têm sobre mim e, nos termos do artigo 35, que deixem de usá-los ou os apaguem e que deixem de fornecê-los a terceiros. Peço que o façam sem demora, como preveem esses artigos.',
  askCcpa:
    'Nos termos das seções 1798.105 e 1798.110 do Código Civil da Califórnia, peço que me digam que informações pessoais coletaram sobre mim, de que fontes, para que fins e a quem foram comunicadas, e que as apaguem. Peço que respondam no prazo de 45 dias, como prevê a seção 1798.130.',
  askNone: {
    one: 'Peço que retirem esta foto, e tudo o que dela deriva e permite identificar pessoas, do conjunto de dados e de cada cópia que distribuem, e que me digam a quem a entregaram.',
    many: 'Peço que retirem estas fotos, e tudo o que delas deriva e permite identificar pessoas, do conjunto de dados e de cada cópia que distribuem, e que me digam a quem as entregaram.',
    other:
      'Peço que retirem estas fotos, e tudo o que delas deriva e permite identificar pessoas, do conjunto de dados e de cada cópia que distribuem, e que me digam a quem as entregaram.',
  },
  bye: 'Atenciosamente,',
  photos: { one: 'A foto:', many: 'As {count} de fotos:', other: 'As {count} fotos:' },
  attached: {
    one: 'A foto consta da tabela anexa.',
    many: 'As {count} de fotos estão listadas na tabela anexa.',
    other: 'As {count} fotos estão listadas na tabela anexa.',
  },

  reminderSubject: 'Lembrete: {subject}',
  reminderOpening: {
    one: 'Em {date} escrevi-lhes sobre uma foto que consta na lista de arquivos do conjunto de dados {dataset}. Não recebi resposta.',
    many: 'Em {date} escrevi-lhes sobre fotos que constam na lista de arquivos do conjunto de dados {dataset}. Não recebi resposta.',
    other:
      'Em {date} escrevi-lhes sobre fotos que constam na lista de arquivos do conjunto de dados {dataset}. Não recebi resposta.',
  },
  reminderAsk: 'Repito o meu pedido abaixo e peço que respondam no prazo de 14 dias.',
  reminderNext:
    'Se até lá não tiver resposta, apresentarei uma reclamação à autoridade competente ({authority}).',

  overdueGdpr:
    'O artigo 12, parágrafo 3, do Regulamento Geral sobre a Proteção de Dados dá um mês para responder. O prazo terminou em {deadline}.',
  overdueUkGdpr:
    'O artigo 12, parágrafo 3, do UK GDPR dá um mês para responder. O prazo terminou em {deadline}.',
  overdueFadp:
    'O artigo 25, parágrafo 7, da Lei Federal suíça de Proteção de Dados dá, em regra, 30 dias para responder. O prazo terminou em {deadline}.',
  overdueLgpd:
    'O artigo 19, inciso II, da Lei Geral de Proteção de Dados Pessoais dá 15 dias para responder. O prazo terminou em {deadline}.',
  overdueAppi:
    'O artigo 33, parágrafo 2, da Lei japonesa de Proteção de Informações Pessoais exige resposta sem demora. As duas semanas após as quais o artigo 39 permite uma ação judicial terminaram em {deadline}.',
  overdueCcpa:
    'A seção 1798.130 do Código Civil da Califórnia dá 45 dias para responder. O prazo terminou em {deadline}.',

  authorityGdpr: 'artigo 77 do Regulamento Geral sobre a Proteção de Dados',
  authorityUkGdpr: 'Information Commissioner’s Office',
  authorityFadp: 'Encarregado Federal suíço da Proteção de Dados e da Transparência',
  authorityLgpd: 'Autoridade Nacional de Proteção de Dados, ANPD',
  authorityAppi: 'Comissão japonesa de Proteção de Informações Pessoais, PPC',
  authorityCcpa: 'Agência de Proteção da Privacidade da Califórnia, CPPA',

  complaintSubject: 'Reclamação: sem resposta de quem publica {dataset}',
  complaintOpening:
    'Apresento uma reclamação contra quem publica o conjunto de dados {dataset} ({publisher}).',
  complaintOpeningShort:
    'Apresento uma reclamação contra quem publica o conjunto de dados {dataset}.',
  complaintAsked:
    'Em {date} pedi a quem o publica que me informasse que dados tem sobre mim e que os apagasse. Não recebi resposta.',
  complaintAsk: 'Peço que examinem o caso e me informem do resultado.',
};
