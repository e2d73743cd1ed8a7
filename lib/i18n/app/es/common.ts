import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** Spanish: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: 'Ir al contenido',
  openTab: 'Abrir en una pestaña',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused:
    'El navegador no ha permitido copiar. El texto está seleccionado: cópialo con Ctrl+C o ⌘C.',
  keep: 'Conservar',
  newTab: 'Se abre en una pestaña nueva',

  sampleTitle: 'Datos de muestra',
  sampleText:
    'Estas listas nombran fotos y miembros inventados. En ellas no se puede encontrar ninguna foto real.',
  openingTitle: 'Abriendo las listas…',
  missingTitle: 'Faltan las listas',
  missingText: 'No se puede responder nada, ni sí ni no. Vuelve a instalar Overexposed.',
  damagedTitle: 'Las listas están dañadas',
  damagedText:
    'Su contenido ha cambiado, así que no se responde nada con ellas: ni sí ni no. Vuelve a instalar Overexposed.',
  unsupportedTitle: 'Estas listas necesitan una versión más reciente de Overexposed',
  unsupportedText: 'Hasta que se actualice no se puede responder nada, ni sí ni no.',
  silentTitle: 'Overexposed no ha respondido',
  silentText: 'Algo ha fallado en segundo plano. Esto no dice nada de ninguna foto.',
  details: 'Detalles técnicos',
  retry: 'Intentarlo de nuevo',
  crashTitle: 'Esta página ha dejado de funcionar',
  crashText: 'Algo ha fallado al mostrarla. Volver a cargarla suele bastar.',
  reload: 'Volver a cargar',

  photosInIndex: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  listsInIndex: { one: '{count} lista', many: '{count} de listas', other: '{count} listas' },
  membersInIndex: {
    one: '{count} miembro',
    many: '{count} de miembros',
    other: '{count} miembros',
  },

  coverageTitle: 'Lo que las listas no abarcan',
  coverageUnpublished: 'Muchos conjuntos de datos nunca publicaron qué fotos contienen.',
  coverageRenamed:
    'Una foto subida de nuevo tiene otro número, y un miembro que cambió de nombre puede figurar con el antiguo.',
  coverageTime:
    'Una lista muestra lo que se reunió en su momento. Las fotos borradas o hechas privadas desde entonces siguen en ella.',
  coverageCopies:
    'Las copias entregadas a otros, y lo que se entrenó con ellas, no figuran en ninguna lista.',
  notSafe: '«No está en las listas consultadas» no significa que una foto nunca se haya utilizado.',
};
