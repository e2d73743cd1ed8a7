import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Brazilian Portuguese: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Índices para seguir',
  followLead:
    'Uma redação ou um grupo de pesquisa pode publicar um índice e mantê-lo atualizado. Adicione o endereço, de uma pasta ou de um único arquivo: você vê de quem é antes que algo seja guardado. Nada é seguido sem que você o adicione aqui.',
  followAddress: 'Endereço do índice',
  followLook: 'Ver o que é',
  followBy: 'Quem publica se apresenta como {name}',
  followKey: 'Chave: {fingerprint}',
  followKeyNote:
    'Compare a chave com a que quem publica informa em outro lugar. Depois que você seguir o índice, nenhuma outra chave será aceita.',
  followHolds: 'Fotos: {photos}; membros: {members}; listas: {lists}; {size}',
  followAsks:
    'Só {host} é consultado: uma assinatura curta a cada verificação e, depois, o que mudou.',
  followWeekly: 'Verificar uma vez por semana',
  followWeeklyOf: 'Verificar {name} uma vez por semana',
  followStart: 'Seguir',
  followFetching: 'Baixando o índice: {done} de {total}',
  followAdded: 'Agora você segue {name}. As respostas vêm também do índice dele.',
  followChecked: 'Última verificação: {date}',
  followCheck: 'Verificar agora',
  followCheckOf: 'Verificar {name} agora',
  followCurrent: '{name} está atualizado.',
  followUpdated: '{name} foi atualizado.',
  followStop: 'Deixar de seguir',
  followStopOf: 'Deixar de seguir {name}',
  followStopNote:
    'O que já está aqui de um índice fica entre as listas adicionadas até você removê-lo de lá.',
  followRefused: 'O índice foi recusado',
  followStays: 'O que está aqui continua respondendo.',
  followNoAddress:
    'Este não é o endereço de uma pasta ou de um arquivo .zip que comece com https://.',
  followNotAllowed: 'Você não permitiu que o navegador consulte este servidor.',
  followNoNetwork: 'Não foi possível acessar o servidor. Tente mais tarde.',
  followNoFiles: 'O servidor não fornece todos os arquivos de um índice.',
  followElsewhere: 'O endereço leva a outro servidor, sobre o qual você não foi consultado.',
  followNotSigned: 'O que está lá não está assinado como um índice para seguir precisa estar.',
  followWrongSignature: 'A assinatura é falsa: algo foi alterado depois de assinado.',
  followChangedKey:
    'Está assinado com uma chave diferente da que você aceitou. Outra pessoa pode tê-lo colocado lá: pergunte a quem publica.',
  followRollback:
    'Não é mais novo que o que está aqui. Alguém pode querer levar você de volta a um antigo.',
  followWrongBytes:
    'Os arquivos não são os que foram assinados. Quem publica pode estar mudando-os agora: tente mais tarde.',
  followDamaged: 'Está assinado, mas suas partes não combinam.',
  followPrivate: 'Nada é guardado de janelas privadas: siga-o em uma janela comum.',
};
