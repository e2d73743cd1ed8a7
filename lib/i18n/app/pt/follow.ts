import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Brazilian Portuguese: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Índices para seguir',
  followLead:
    'Uma redação ou um grupo de pesquisa pode publicar um índice e mantê-lo atualizado. Adicione o endereço da pasta ou do arquivo: você vê de quem é antes que algo seja guardado. Nada é seguido sem que você o adicione aqui.',
  followAddress: 'Endereço do índice',
  followLook: 'Ver o que é',
  followBy: 'Quem publica se apresenta como {name}',
  followKey: 'Chave: {fingerprint}',
  followKeyNote:
    'Compare a chave com a que quem publica informa em outro lugar. Depois que você seguir o índice, nenhuma outra chave será aceita.',
  followHolds: 'Fotos: {photos}; membros: {members}; listas: {lists}; {size}',
  followAsks:
    'Só se conecta a {host}: para obter uma assinatura curta a cada verificação e, depois, o que mudou.',
  followWeekly: 'Verificar uma vez por semana',
  followWeeklyOf: 'Verificar {name} uma vez por semana',
  followStart: 'Seguir',
  followFetching: 'Baixando o índice: {done} de {total}',
  followAdded: 'Agora você segue {name}. O índice já é usado nas respostas.',
  followChecked: 'Última verificação: {date}',
  followCheck: 'Verificar agora',
  followCheckOf: 'Verificar {name} agora',
  followCurrent: '{name} está atualizado.',
  followUpdated: '{name} foi atualizado.',
  followStop: 'Deixar de seguir',
  followStopOf: 'Deixar de seguir {name}',
  followStopNote:
    'Um índice que você deixa de seguir fica entre as listas adicionadas até você removê-lo de lá.',
  followRefused: 'O índice foi recusado',
  followStays: 'O que você tem continua em uso.',
  followNoAddress:
    'Este não é o endereço de uma pasta ou de um arquivo .zip que comece com https://.',
  followNotAllowed: 'Você não permitiu que o navegador se conecte a este servidor.',
  followNoNetwork: 'Não foi possível acessar o servidor. Tente mais tarde.',
  followNoFiles: 'O servidor não tem todos os arquivos do índice.',
  followElsewhere: 'O endereço redireciona para outro servidor, que você não permitiu.',
  followNotSigned: 'Não há nenhum índice assinado neste endereço.',
  followWrongSignature: 'A assinatura não é válida: algo foi alterado depois de assinado.',
  followChangedKey:
    'Está assinado com uma chave diferente da que você aceitou. Outra pessoa pode tê-lo colocado lá: pergunte a quem publica.',
  followRollback:
    'Não é mais recente que o que você tem. Alguém pode estar tentando fazer você voltar a um antigo.',
  followWrongBytes:
    'Os arquivos não são os que foram assinados. Quem publica pode estar mudando-os agora: tente mais tarde.',
  followDamaged: 'Está assinado, mas suas partes se contradizem.',
  followPrivate: 'Nada é guardado em janelas anônimas: siga-o em uma janela comum.',
};
