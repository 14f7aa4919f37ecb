import { Drawer } from 'antd';

import { Doors } from './Doors';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchBox } from './SearchBox';
import { useAppTexts } from './texts';

interface Props {
  readonly searching: boolean;
  readonly onClose: () => void;
}

/** What the narrow screen has no room for. */
export function PhoneMenu({ searching, onClose }: Props) {
  const t = useAppTexts();
  return (
    <Drawer
      open
      onClose={onClose}
      placement={searching ? 'top' : 'left'}
      size={searching ? '100%' : 264}
      title={searching ? t('search.label') : t('brand')}
      extra={<LanguageSwitch />}
      styles={{ body: { padding: searching ? 16 : '0 8px' } }}
    >
      {searching ? <SearchBox focused /> : <Doors onWalk={onClose} />}
    </Drawer>
  );
}
