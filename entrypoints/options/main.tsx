import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Options } from '../../components/options/Options';

void mount(<Options />)
  // The page is drawn first.
  .then(() => import('../../lib/user-lists/merged/keep-merged'))
  .then(({ keepMerged }) => {
    keepMerged();
  });
