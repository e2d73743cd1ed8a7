import '../../components/design/design.css';
import { begin } from '../../components/app/begin';
import { mount } from '../../components/app/mount';
import { pageState } from '../../components/page/page-state';
import { Popup } from '../../components/popup/Popup';

begin(pageState);
void mount(<Popup />);
