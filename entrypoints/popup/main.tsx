import '../../components/design/design.css';
import '../../components/popup/popup.css';
import { LivePage } from '../../components/page/live-page';
import { firstLook } from '../../components/popup/first-look';
import { painted } from '../../components/popup/painted';
import { loadSettings } from '../../lib/storage/settings/settings';

// Both are requested while the view loads, which takes longer.
const page = new LivePage();
const settings = loadSettings();
void firstLook(settings, page)
  .then(painted)
  .catch(() => undefined)
  .then(() => import('../../components/popup/draw'))
  .then(({ draw }) => draw(page, settings));
