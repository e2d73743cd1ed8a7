import { defineDataset } from '../schema';

export const afw = defineDataset({
  id: 'afw',
  name: 'AFW',
  sources: {
    list: {
      title: 'FaceBoxes.PyTorch: AFW image list',
      url: 'https://github.com/zisianw/FaceBoxes.PyTorch/blob/22efc6a35ce21b53b66ffc8c7a01c293e503df7a/data/AFW/img_list.txt',
    },
    paper: {
      title: 'Face Detection, Pose Estimation, and Landmark Localization in the Wild',
      url: 'https://readkong.com/page/face-detection-pose-estimation-and-landmark-localization-5103237',
    },
    card: {
      title: 'A collection of dataset descriptions on Hugging Face',
      url: 'https://huggingface.co/datasets/shrutisingh/dataset_recommendation_mcq_mc/viewer/default/train?p=18',
    },
  },
  fullName: { value: 'Annotated Faces in the Wild', source: 'card' },
  authors: { value: ['Xiangxin Zhu', 'Deva Ramanan'], source: 'paper' },
  institutions: { value: ['University of California, Irvine'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To test programs that find faces, their pose and their landmarks.',
    source: 'paper',
  },
  photos: { value: 205, source: 'list', note: 'counted in the published list' },
  faces: { value: 468, source: 'card' },
  howFlickr: { value: 'The images were obtained from Flickr.', source: 'paper' },
  listGives: { value: ['photo'], source: 'list' },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'The file names look like photo ids; the authors do not say so themselves.',
    },
    source: 'list',
  },
});
