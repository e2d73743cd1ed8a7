import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** Portuguese: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: 'Suas listas',
  listsTitle: 'Suas próprias listas',
  listsLead:
    'Você tem a lista de arquivos de um conjunto de dados ou um índice feito com a ferramenta de linha de comando? Adicione aqui, e as respostas também virão daí.',
  listsDrop: 'Solte aqui os arquivos de uma lista, ou',
  listsPick: 'Escolher arquivos',
  listsKinds:
    'São reconhecidos os arquivos publicados de muitos conjuntos de dados, como ffhq-dataset-v2.json, também compactados com gzip ou bzip2 ou num arquivo zip ou tar; tabelas com as colunas photo, owner, url ou dataset; e índices, como os arquivos da pasta ou em zip.',
  listsLocal:
    'Os arquivos são lidos neste dispositivo e não são enviados a lugar nenhum. Só é guardado um índice feito com eles, e só neste navegador.',
  listsReading: 'Lendo {name}',
  listsRead: '{done} de {total}, linhas: {rows}',
  listsIndexing: 'Criando o índice…',
  listsCancel: 'Cancelar',
  listsCancelled: 'Cancelado. Nada foi guardado.',
  listsWhich: 'De qual conjunto de dados {name} é uma lista?',
  listsWhichText:
    'As linhas parecem as de vários conjuntos de dados. Escolha só se tiver certeza: as fotos serão marcadas com esse nome.',
  listsReadAs: 'Ler assim',
  listsAdded: '{name}: adicionado',
  listsRefused: '{name}: não adicionado',
  listsKept: 'Listas adicionadas',
  listsNone: 'Nenhuma ainda.',
  listAddedOn: 'Adicionada em {date}',
  listSource: 'Lida como: {source}',
  listRows: 'Linhas lidas',
  listRowsWithPhoto: 'Linhas com foto',
  listRowsSkipped: 'Linhas ignoradas',
  listWhySkipped: 'Por que linhas foram ignoradas',
  listSaveIndex: 'Salvar como índice (zip)',
  listSaveTable: 'Salvar como tabela (CSV)',
  listRemove: 'Remover',
  listRemoveConfirm: 'Remover {name}?',
  listActionFailed: 'Não funcionou. Nada foi alterado.',
  listFailed: 'Esta lista não pode ser consultada',
  listGone:
    'O navegador não consegue ler os arquivos dela ou não os tem mais. Remova a lista e adicione-a de novo.',
  listDamaged: 'Ela não corresponde às somas de verificação. Remova a lista e adicione-a de novo.',
  listNewer: 'Ela precisa de uma versão mais nova do Overexposed.',
  skipUnreadable: 'ilegível',
  skipElsewhere: 'não está no Flickr',
  skipNotPhoto: 'está no Flickr, mas não é uma foto',
  skipNoPhoto: 'não menciona nenhuma foto',
  skipBadDataset: 'não é o identificador de um conjunto de dados',
  skipBadOwner: 'o proprietário não é número, nome nem endereço de um membro',
  skipContradiction: 'contradiz a si mesmo',
  skipRounded: 'número arredondado: os últimos dígitos se perderam',
  skipAboveTable: 'acima da tabela',
  refusedUnknown: 'Não é uma lista nem um índice num formato conhecido aqui.',
  refusedEmpty: 'Não há nada dentro.',
  refusedNoPhotos: 'Foi lida, mas não menciona nenhuma foto do Flickr.',
  refusedCutShort: 'Está cortada ou danificada: baixe o arquivo de novo.',
  refusedBroken: 'Há partes que não são como devem ser numa lista assim.',
  refusedPacked: 'É um arquivo compactado de um tipo que não é lido aqui: descompacte-o primeiro.',
  refusedCodec:
    'A tabela está comprimida de uma forma que não é lida aqui: salve-a como Parquet com compressão Snappy ou sem compressão.',
  refusedNeedsBase: 'Ela só remete a fotos de outra lista: escolha essa junto com ela ({name}).',
  refusedMixed: 'Estes arquivos são de listas diferentes: adicione uma lista de cada vez.',
  refusedTooLarge:
    'É grande demais para um navegador: crie um índice com a ferramenta de linha de comando e adicione-o.',
  refusedUnreadable:
    'O navegador não consegue lê-lo. Talvez tenha sido movido ou alterado, ou seja uma pasta.',
  refusedDamagedPack:
    'Este índice está danificado: os arquivos não correspondem às somas de verificação.',
  refusedIncompletePack: 'Este índice não está completo: escolha todos os arquivos da pasta.',
  refusedNewerPack: 'Este índice precisa de uma versão mais nova do Overexposed.',
  refusedDuplicate: 'O mesmo já foi adicionado, como {name}.',
  refusedNoRoom: 'O navegador não tem mais espaço para ela.',
  refusedPrivate: 'Nada de janelas anônimas é guardado: adicione-a numa janela comum.',
  refusedFailed: 'Algo inesperado deu errado.',
  partialTitle: 'Nem todas as listas podem ser lidas',
  partialText:
    'Das listas que você adicionou, estas não podem ser lidas: {names}. O que é encontrado é válido; o que não é encontrado pode estar nelas.',
  partialShow: 'Ver suas listas',
  samplePartText: 'Parte das listas cita fotos e membros inventados. As outras são reais.',
  dataLists: 'As fotos e os membros que constam nas listas adicionadas.',
  listPartOf: '{count} de cerca de {total}',
  listFilesMissing: 'Falta: {files}',
  refusedOlderPack:
    'Este índice foi criado por uma versão mais antiga do Overexposed. Adicione a lista da qual ele foi feito.',
  tableName: 'Como se chama a sua tabela?',
  tableNameNote:
    'As fotos que constam nela são marcadas com este nome e “sua tabela”. Ela não é a lista de quem publica um conjunto.',
  tableAdd: 'Adicionar',
  tableNameEmpty: 'É preciso um nome.',
  tableNameDataset: 'Um conjunto de dados tem esse nome. Dê à sua tabela um nome próprio.',
  tableNameTaken: 'Outra lista tem esse nome.',
};
