import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Options } from '../../components/options/Options';

void mount(<Options />)
  // After the page is drawn.
  .then(() => import('../../lib/user-lists/merged/keep-merged'))
  .then(({ keepMerged }) => {
    keepMerged();
  });
