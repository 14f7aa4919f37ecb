import { execFile } from 'node:child_process';
import {
  access,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PATIENCE = 60_000;
const programs = ['soffice', 'libreoffice'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/snap/bin'];

/** Turns an office file into a PDF; null where it cannot. */
export type OfficeConverter = (path: string, fileName: string) => Promise<Uint8Array | null>;

/** The first of the programs that lies in one of the folders; null where none is installed. */
export async function officeProgram(folders: readonly string[] = usualFolders): Promise<string | null> {
  for (const folder of folders)
    for (const program of programs) {
      const place = join(folder, program);
      if (await isProgram(place)) return place;
    }
  return null;
}

const isProgram = async (place: string): Promise<boolean> =>
  access(place, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Converts with LibreOffice in a folder of its own, which goes afterwards; null where it is not installed or fails. */
export const libreOffice: OfficeConverter = async (path, fileName) => {
  const program = await officeProgram();
  if (program === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'mingjing-office-'));
  try {
    const source = join(folder, `source${extname(fileName)}`);
    await copyFile(path, source);
    await run(program, folder, source);
    const made = (await readdir(folder)).find((name) => name === 'source.pdf');
    return made === undefined ? null : await readFile(join(folder, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const option = (name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
/** A paper cannot make the server fetch what it links to, nor run anything. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  option('BlockUntrustedRefererLinks', 'true'),
  option('DisableMacrosExecution', 'true'),
  option('MacroSecurityLevel', '3'),
].join('')}</oor:items>`;

async function profileIn(folder: string): Promise<string> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
  return pathToFileURL(profile).href;
}

/** A conversion that fails or takes too long makes no PDF, which the caller sees. */
async function run(program: string, folder: string, source: string): Promise<void> {
  const profile = await profileIn(folder);
  const said = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
  await new Promise<void>((resolve) => {
    const options = { timeout: PATIENCE, killSignal: 'SIGKILL', cwd: folder } as const;
    execFile(program, [...said, '--convert-to', 'pdf', '--outdir', folder, source], options, () => resolve());
  });
}
