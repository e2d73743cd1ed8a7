import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Options } from '../../components/options/Options';

void mount(<Options />);
