import { Button, Modal } from 'antd';

import { momentOf } from '../../ui/dates';
import type { HandIn, Step } from './answers';
import { useHandInTexts } from './texts';

interface Props {
  readonly page: HandIn;
  readonly step: Step;
  readonly close: () => void;
}

/** What was received, when, with the hash of every file and the check code of the journal's entry. */
export function ReceiptDialog({ page, step, close }: Props) {
  const t = useHandInTexts();
  const time = momentOf(step.recordedAt);
  return (
    <Modal
      open
      width={820}
      rootClassName="receiptdialog"
      title={t('receipt')}
      onCancel={close}
      footer={
        <span className="row noprint">
          <Button onClick={close}>{t('close')}</Button>
          <Button type="primary" onClick={() => print()}>
            {t('receipt.print')}
          </Button>
        </span>
      }
    >
      <article className="paper handinreceipt">
        <p>{t('receipt.head', { organ: page.organName })}</p>
        <p>{t('receipt.text', { number: page.caseNumber, title: page.caseTitle, time })}</p>
        <div className="tablebox">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('number')}</th>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('receipt.file')}</th>
                <th scope="col">{t('pages')}</th>
                <th scope="col">{t('receipt.hash')}</th>
              </tr>
            </thead>
            <tbody>
              {step.files.map((file, index) => (
                <tr key={file.id}>
                  <td>{index + 1}</td>
                  <td>{file.title}</td>
                  <td>{file.fileName}</td>
                  <td>{file.pages ?? ''}</td>
                  <td>
                    <code className="hash">{file.sha256}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {page.legal?.dueOn != null && (
          <p>{t(page.kind === 'answer' ? 'receipt.due' : 'receipt.court', { day: page.legal.dueOn })}</p>
        )}
        <p className="sign">{page.officeName}</p>
        <p className="sign">{time}</p>
        <p className="t3 s12">{t('receipt.code', { code: step.code })}</p>
      </article>
    </Modal>
  );
}
