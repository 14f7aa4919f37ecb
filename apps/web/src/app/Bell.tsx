import { Link } from 'react-router';

import { useInbox } from '../features/notices/inbox';
import { useLiveNotices } from '../features/notices/live';
import { Icon } from '../ui/Icon';
import { useAppTexts } from './texts';

const MOST = 99;

export function Bell() {
  const t = useAppTexts();
  useLiveNotices();
  const unread = useInbox().data?.unread ?? 0;
  return (
    <Link
      to="/notices"
      className="iconbutton"
      aria-label={unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label')}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span className="count" aria-hidden="true">
          {unread > MOST ? `${String(MOST)}+` : unread}
        </span>
      )}
    </Link>
  );
}
