import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Welcome } from '../../components/welcome/Welcome';

void mount(<Welcome />)
  // After the page is drawn.
  .then(() => import('../../lib/user-lists/merged/keep-merged'))
  .then(({ keepMerged }) => {
    keepMerged();
  });
