import type { components } from '../../api/schema';
import { addressOf, writingHeaders } from '../../api/client';
import { Problem, problemOf } from '../../api/problem';

export type RegisterImport = components['schemas']['RegisterImportView'];

interface Sent {
  readonly procedure: string;
  readonly file: File;
}

/** Sends the file as it is; throws a Problem for whatever is not a success. */
export async function sendRegister({ procedure, file }: Sent): Promise<RegisterImport> {
  let response: Response;
  try {
    response = await fetch(
      addressOf('/api/register-imports', { procedure, fileName: file.name.slice(-200) }),
      {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          ...writingHeaders(),
          Accept: 'application/json, application/problem+json',
          'Content-Type': 'application/offset+octet-stream',
        },
        body: file,
      },
    );
  } catch {
    throw new Problem(0, { title: 'unreachable' });
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as RegisterImport;
}
