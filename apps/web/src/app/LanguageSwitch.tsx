import { refreshWork } from '../api/queries';
import { send } from '../api/client';
import { applyLanguage } from '../i18n/language';
import { useLanguage } from '../i18n/use-language';
import { useToast } from '../ui/toasts';
import { useAppTexts } from './texts';

interface Props {
  /** On the sign-in page there is no profile yet to keep the choice in. */
  readonly kept?: boolean;
}

/** In the language that was chosen, which the switch itself does not speak yet. */
function NotKept() {
  return useAppTexts()('language.notKept');
}

export function LanguageSwitch({ kept = true }: Props) {
  const t = useAppTexts();
  const say = useToast();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  const change = async () => {
    applyLanguage(other);
    await refreshWork();
    if (!kept) return;
    await send('PATCH', '/api/session/profile', { body: { locale: other } }).catch(() =>
      say(<NotKept />, { refusal: true }),
    );
  };
  return (
    <button
      type="button"
      className="langbutton"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => void change()}
    >
      {t('language.other')}
    </button>
  );
}
