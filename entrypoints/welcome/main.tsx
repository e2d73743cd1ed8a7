import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Welcome } from '../../components/welcome/Welcome';

void mount(<Welcome />)
  // The page is drawn first.
  .then(() => import('../../lib/user-lists/merged/keep-merged'))
  .then(({ keepMerged }) => {
    keepMerged();
  });
