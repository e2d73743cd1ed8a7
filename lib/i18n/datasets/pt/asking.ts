import type { DatasetTexts } from '../types';

/** Brazilian Portuguese: whom to ask to take a photo out. */
export const asking: DatasetTexts = {
  'The organisers of the challenge, Imperial College London.':
    'Os organizadores da competição, Imperial College London.',
  'Tal Hassner, one of its makers.': 'Tal Hassner, um de seus autores.',
  'Its owners at Graz University of Technology.': 'Seus donos na Universidade Técnica de Graz.',
  'Deva Ramanan, then University of California, Irvine.':
    'Deva Ramanan, na época na Universidade da Califórnia em Irvine.',
  'COCO Consortium, as for COCO.': 'COCO Consortium, como no COCO.',
  'NVIDIA, as for FFHQ.': 'NVIDIA, como no FFHQ.',
  'NVIDIA, for the photo it was made from.': 'NVIDIA, pela foto da qual foi feito.',
  'Skylab Technologies, after NVIDIA.': 'Skylab Technologies, depois da NVIDIA.',
  'Nathan Jacobs, then University of Kentucky.':
    'Nathan Jacobs, na época na Universidade de Kentucky.',
  'Tsuhan Chen, one of its makers.': 'Tsuhan Chen, um de seus autores.',
  'Adnane Cabani and Karim Hammoudi, the project leaders.':
    'Adnane Cabani e Karim Hammoudi, líderes do projeto.',
  'Andrew Zisserman, one of its makers.': 'Andrew Zisserman, um de seus autores.',
  'Zachary Bessinger, one of its makers.': 'Zachary Bessinger, um de seus autores.',
  'The page of the challenge gave this address to its participants; it describes no way to take a photo out.':
    'A página da competição deu este endereço aos participantes; não descreve como retirar uma foto.',
  'The paper gives this address; it describes no way to take a photo out.':
    'O artigo dá este endereço; não descreve como retirar uma foto.',
  'A paper of 2015 gives this address; it describes no way to take a photo out.':
    'Um artigo de 2015 dá este endereço; não descreve como retirar uma foto.',
  'They give it out to those who write to them, as its page says; it is not known how a photo is taken out.':
    'Segundo a página, eles o entregam a quem lhes escreve; não se sabe como uma foto é retirada.',
  'The paper of 2012 gives this address; it describes no way to take a photo out.':
    'O artigo de 2012 dá este endereço; não descreve como retirar uma foto.',
  'COCO gives this address for questions; it describes no way to take a photo out.':
    'O COCO dá este endereço para perguntas; não descreve como retirar uma foto.',
  'The photos are handed out by COCO, which gives this address for questions; it describes no way to take a photo out.':
    'As fotos são distribuídas pelo COCO, que dá este endereço para perguntas; não descreve como retirar uma foto.',
  'The project gives this address for questions; it describes no way to take a photo out.':
    'O projeto dá este endereço para perguntas; não descreve como retirar uma foto.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to him with your NSID.':
    'No Flickr, ponha na foto a tag no_cv, ou mude a licença para “Todos os direitos reservados” ou NoDerivs, ou torne-a privada, ou apague-a. Depois escreva para ele com o seu NSID.',
  'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.':
    'No Flickr, ponha na foto a tag no_cv, ou mude a licença para “Todos os direitos reservados” ou NoDerivs, ou torne-a privada, ou apague-a. Depois escreva para a NVIDIA com o seu nome de usuário do Flickr; ela diz que verificará todas as suas fotos e atualizará o conjunto.',
  'The authors ask people to follow the instructions of FFHQ, which cover both datasets.':
    'Os autores pedem que se sigam as instruções do FFHQ, que valem para os dois conjuntos.',
  'The authors point to the privacy section of FFHQ for instructions.':
    'Para as instruções, os autores remetem à seção de privacidade do FFHQ.',
  'Follow the instructions of FFHQ. FFHQ-UV itself describes no way to take a face out.':
    'Siga as instruções do FFHQ. O próprio FFHQ-UV não descreve como retirar um rosto.',
  'First follow the instructions of FFHQ. When the photo is gone from there, write to this address to have it taken out here too.':
    'Siga primeiro as instruções do FFHQ. Quando a foto não estiver mais lá, escreva para este endereço para que também saia daqui.',
  'A paper of 2016 by two of its makers gives this address; it describes no way to take a photo out.':
    'Um artigo de 2016 de dois de seus autores dá este endereço; não descreve como retirar uma foto.',
  'He is the paper’s corresponding author, and its page leads to his address; it describes no way to take a photo out.':
    'Ele é o autor correspondente do artigo, cuja página leva ao seu endereço; ela não descreve como retirar uma foto.',
  'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.':
    'Em 2019 a IBM disse que retira fotos quando quem fotografou ou quem aparece nelas pede: por e-mail, com links para as fotos.',
  'The paper of 2009 gives this address; it describes no way to take a photo out.':
    'O artigo de 2009 dá este endereço; não descreve como retirar uma foto.',
  'The project gives this address for questions about the data; it describes no way to take a photo out.':
    'O projeto dá este endereço para perguntas sobre os dados; não descreve como retirar uma foto.',
  'The paper gives this address of its corresponding author; it describes no way to take a photo out.':
    'O artigo dá este endereço do seu autor correspondente; não descreve como retirar uma foto.',
  'The project gives these addresses; it describes no way to take a photo out.':
    'O projeto dá estes endereços; não descreve como retirar uma foto.',
  'The paper of 2015 gives this address; it describes no way to take a photo out.':
    'O artigo de 2015 dá este endereço; não descreve como retirar uma foto.',
  'His page leads to the dataset; it describes no way to take a photo out.':
    'A página dele leva ao conjunto; não descreve como retirar uma foto.',
  'The keepers of the copy at Amazon give this address; they describe no way to take a photo out.':
    'Quem mantém a cópia na Amazon dá este endereço; não descreve como retirar uma foto.',
};
