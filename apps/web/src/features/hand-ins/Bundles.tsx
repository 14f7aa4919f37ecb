import { pathOf, type HandIn } from './answers';
import { useHandInTexts } from './texts';

/** What was handed in, as one ordered PDF and as a ZIP of the files. */
export function Bundles({ page }: { readonly page: HandIn }) {
  const t = useHandInTexts();
  if (!page.steps.some(({ bringsFiles, files }) => bringsFiles && files.length > 0)) return null;
  const path = pathOf(page.caseId, page.key);
  return (
    <>
      <a href={`${path}/bundle.pdf`} download>
        {t('bundle.pdf')}
      </a>
      <a href={`${path}/bundle.zip`} download>
        {t('bundle.zip')}
      </a>
    </>
  );
}
