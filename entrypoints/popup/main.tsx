import '../../components/design/design.css';
import '../../components/popup/first-look.css';
import { begin } from '../../components/app/begin';
import { pageState } from '../../components/page/page-state';
import { firstLook } from '../../components/popup/first-look';
import { painted } from '../../components/popup/painted';
import { loadSettings } from '../../lib/settings/settings';

// Both are answered while the view is still read, which takes longer.
const page = begin(pageState);
const settings = begin(loadSettings);
void firstLook(settings, page)
  .then(painted)
  .catch(() => undefined)
  .then(() => import('../../components/popup/draw'))
  .then(({ draw }) => draw());
