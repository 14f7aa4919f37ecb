import type { ActForm } from './act-answers';

const keyOf = (user: string, caseId: string, act: string): string => `mingjing.act.${user}.${caseId}.${act}`;

/** What was typed for an act and not sent yet, for as long as the tab lives. */
export interface KeptForm {
  read(): ActForm | null;
  write(form: ActForm): void;
  drop(): void;
}

export function keptForm(user: string, caseId: string, act: string): KeptForm {
  const key = keyOf(user, caseId, act);
  return {
    read() {
      try {
        const text = sessionStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as ActForm);
      } catch {
        return null;
      }
    },
    write(form) {
      try {
        sessionStorage.setItem(key, JSON.stringify(form));
      } catch {
        // Storage may be full or forbidden; the form then lives on the page only.
      }
    },
    drop() {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
