import '../../components/design/design.css';
import { begin } from '../../components/app/begin';
import { pageState } from '../../components/page/page-state';
import { loadSettings } from '../../lib/settings/settings';

// Both are answered while the view is still read, which takes longer.
begin(pageState);
begin(loadSettings);
void import('../../components/popup/draw').then(({ draw }) => draw());
