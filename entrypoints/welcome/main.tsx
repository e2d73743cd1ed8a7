import '../../components/design/design.css';
import { mount } from '../../components/app/mount';
import { Welcome } from '../../components/welcome/Welcome';

void mount(<Welcome />);
