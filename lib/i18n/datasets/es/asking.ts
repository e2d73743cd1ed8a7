import type { DatasetTexts } from '../types';

/** Spanish: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'Los organizadores del concurso, Imperial College London.',
  'Tal Hassner, one of its makers.': 'Tal Hassner, uno de sus autores.',
  'Its owners at Graz University of Technology.':
    'Sus propietarios en la Universidad Técnica de Graz.',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan, entonces en la Universidad de California en Irvine.',
  'COCO Consortium, as for COCO.': 'COCO Consortium, como en COCO.',
  'NVIDIA, as for FFHQ.': 'NVIDIA, como en FFHQ.',
  'NVIDIA, for the photo it was made from.': 'NVIDIA, por la foto de la que se hizo.',
  'Skylab Technologies, after NVIDIA.': 'Skylab Technologies, después de NVIDIA.',
  'Nathan Jacobs, then University of Kentucky.':
    'Nathan Jacobs, entonces en la Universidad de Kentucky.',
  'Tsuhan Chen, one of its makers.': 'Tsuhan Chen, uno de sus autores.',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'Adnane Cabani y Karim Hammoudi, directores del proyecto.',
  'Andrew Zisserman, one of its makers.': 'Andrew Zisserman, uno de sus autores.',
  'Zachary Bessinger, one of its makers.': 'Zachary Bessinger, uno de sus autores.',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'La página del concurso daba esta dirección a los participantes; no describe cómo retirar una foto.',
  'The paper gives this address; it describes no way to take a photo out.':
    'El artículo da esta dirección; no describe cómo retirar una foto.',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    'Un artículo de 2015 da esta dirección; no describe cómo retirar una foto.',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'Según su página, lo entregan a quien les escribe; no se sabe cómo se retira una foto.',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    'El artículo de 2012 da esta dirección; no describe cómo retirar una foto.',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'COCO da esta dirección para preguntas; no describe cómo retirar una foto.',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    'Las fotos las distribuye COCO, que da esta dirección para preguntas; no describe cómo retirar una foto.',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'El proyecto da esta dirección para preguntas; no describe cómo retirar una foto.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'En Flickr, pon a la foto la etiqueta no_cv, o cambia su licencia a «Todos los derechos reservados» o NoDerivs, o hazla privada, o bórrala. Después escríbele e indica tu NSID.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'En Flickr, pon a la foto la etiqueta no_cv, o cambia su licencia a «Todos los derechos reservados» o NoDerivs, o hazla privada, o bórrala. Después escribe a NVIDIA e indica tu nombre de usuario de Flickr; dicen que revisarán todas tus fotos y actualizarán el conjunto.',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    'Los autores piden seguir las instrucciones de FFHQ, que valen para ambos conjuntos.',
  'The authors point to the privacy section of FFHQ for instructions.':
    'Para las instrucciones, los autores remiten a la sección de privacidad de FFHQ.',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'Sigue las instrucciones de FFHQ. El propio FFHQ-UV no describe cómo retirar un rostro.',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'Sigue primero las instrucciones de FFHQ. Cuando la foto ya no esté allí, escribe a esta dirección para que la retiren también de aquí.',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    'Un artículo de 2016 de dos de sus autores da esta dirección; no describe cómo retirar una foto.',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    'Es el autor de correspondencia del artículo, cuya página lleva a su dirección; no describe cómo retirar una foto.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'En 2019 IBM dijo que retira fotos cuando lo pide quien las hizo o quien sale en ellas: por correo electrónico, con enlaces a las fotos.',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    'El artículo de 2009 da esta dirección; no describe cómo retirar una foto.',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'El proyecto da esta dirección para preguntas sobre los datos; no describe cómo retirar una foto.',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    'El artículo da esta dirección de su autor de correspondencia; no describe cómo retirar una foto.',
  'The project gives these addresses; it describes no way to take a photo out.':
    'El proyecto da estas direcciones; no describe cómo retirar una foto.',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    'El artículo de 2015 da esta dirección; no describe cómo retirar una foto.',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'Su página lleva al conjunto; no describe cómo retirar una foto.',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'Quienes mantienen la copia en Amazon dan esta dirección; no describen cómo retirar una foto.',
};
