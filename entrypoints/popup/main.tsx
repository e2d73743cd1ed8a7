import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Popup } from '../../components/popup/Popup';

void mount(<Popup />);
