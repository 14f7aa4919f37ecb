import { NavLink } from 'react-router';

import { useLanguage } from '../i18n/use-language';
import { Icon } from '../ui/Icon';
import { features, type NavGroup } from './feature';
import { hasRole, useSession } from './session';
import { useAppTexts } from './texts';

const groups: readonly NavGroup[] = ['work', 'together', 'oversight', 'statistics', 'settings'];
const entries = features.flatMap(({ nav }) => nav).sort((a, b) => a.order - b.order);

interface Props {
  /** When folded the words move into tooltips. */
  readonly titled?: boolean;
  readonly onWalk?: () => void;
}

export function Doors({ titled = false, onWalk }: Props) {
  const t = useAppTexts();
  const language = useLanguage();
  const session = useSession();
  const open = entries.filter(
    ({ roles, demoOnly = false }) => hasRole(session, roles) && (!demoOnly || session.demoDay !== null),
  );
  return (
    <div className="doors">
      {groups
        .filter((group) => open.some((entry) => entry.group === group))
        .map((group) => (
          <section key={group}>
            <h2>{t(`nav.group.${group}`)}</h2>
            {open
              .filter((entry) => entry.group === group)
              .map(({ path, icon, label, Count }) => (
                <NavLink
                  key={path}
                  to={path}
                  // A door within another's address has its own place in the menu.
                  end={open.some((other) => other.path.startsWith(`${path}/`))}
                  title={titled ? label[language] : undefined}
                  onClick={onWalk}
                >
                  <Icon name={icon} />
                  <span>{label[language]}</span>
                  {Count && <Count />}
                </NavLink>
              ))}
          </section>
        ))}
    </div>
  );
}
