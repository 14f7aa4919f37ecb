import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';

import { queryClient } from '../api/queries';
import { applyLanguage, rememberedLanguage } from '../i18n/language';
import { useLanguage } from '../i18n/use-language';
import { antdTheme } from '../theme/antd-theme';
import { Toasts } from '../ui/toasts';
import { giveStylesTheNonce } from './style-nonce';
import { ErrorBoundary } from './ErrorBoundary';
import { router } from './router';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
giveStylesTheNonce(nonce);

applyLanguage(rememberedLanguage());

/** Without movement where the system asks for none: a component that waits for the end of one that is left out never opens again. */
const theme = matchMedia('(prefers-reduced-motion: reduce)').matches
  ? { ...antdTheme, token: { ...antdTheme.token, motion: false } }
  : antdTheme;

export function App() {
  const language = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'zh' ? zh : en}
      theme={theme}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </ErrorBoundary>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
