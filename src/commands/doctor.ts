import { cleanLine } from '../domain/text/clean-text.ts';
import { plural } from '../domain/text/plural.ts';
import { editorCommand } from '../editor.ts';
import { UserError } from '../errors.ts';
import type { RuntimeOptions } from '../runtime/options.ts';
import { defineCommand, type Surroundings } from './core/command.ts';
import { mustBePlain } from './core/interact.ts';
import { say, widthOf } from './core/output.ts';

/** One thing looked at: what was found, and what to do when it is not well. */
interface Finding {
  readonly about: string;
  readonly found: string;
  /** Undefined when all is well. */
  readonly remedy?: string;
}

const MIN_COLUMNS = 50;

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 13);
  const found = `version ${process.versions.node}`;
  return isEnough
    ? { about: 'Node', found }
    : { about: 'Node', found, remedy: 'Rapport needs Node 22.13 or newer; `npm ci` brings one along.' };
}

function terminalFindings(io: Surroundings): readonly Finding[] {
  const { stdout, env } = io;
  const columns = widthOf(stdout);
  const kind = mustBePlain(io)
    ? 'line by line (no terminal, TERM=dumb, or CI is set)'
    : `a screen, ${columns} columns wide`;
  const narrow = !mustBePlain(io) && columns < MIN_COLUMNS;
  const colour = env.NO_COLOR
    ? 'off (NO_COLOR)'
    : env.FORCE_COLOR
      ? 'forced (FORCE_COLOR)'
      : 'as the terminal can';
  return [
    {
      about: 'Terminal',
      found: kind,
      ...(narrow ? { remedy: 'Make the window at least 50 columns wide and 15 lines high.' } : {}),
    },
    { about: 'Colour', found: colour },
    { about: 'Editor', found: editorFound(env) },
  ];
}

/** The editor that Ctrl+G opens, or what it needs. */
function editorFound(env: Surroundings['env']): string {
  const editor = editorCommand({ env, platform: process.platform });
  if (editor === null) return 'none; Ctrl+G needs VISUAL or EDITOR';
  return env.VISUAL || env.EDITOR ? editor : `${editor}, since neither VISUAL nor EDITOR is set`;
}

/** What is found about the data; a file that cannot be used is a finding like any other. */
async function dataFindings(runtime: RuntimeOptions): Promise<readonly Finding[]> {
  const { openRecords } = await import('../runtime/open-records.ts');
  let opened: Awaited<ReturnType<typeof openRecords>>;
  try {
    opened = await openRecords(runtime);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = error.where ? ` (${error.where.file})` : '';
    return [{ about: 'Data file', found: `${error.message}${where}`, remedy: error.hint }];
  }
  const { store, notices } = opened;
  const { file, bytes, facts, check, backups, damaged, version } = store.inspect();
  const earlier = damaged.filter(one => !notices.some(notice => notice.includes(one)));
  store.close();
  return [
    {
      about: 'Data',
      found: `${file}, ${plural(facts, 'fact')}, ${Math.ceil(bytes / 1024)} KiB, schema ${version}`,
    },
    check === 'ok'
      ? { about: 'Data file', found: 'whole' }
      : {
          about: 'Data file',
          found: check,
          remedy: 'Start Rapport once: it sets the file aside and brings back what can be read.',
        },
    ...[...notices, ...earlier.map(one => `A damaged file was set aside earlier: ${one}.`)].map(
      (found): Finding => ({
        about: 'Data file',
        found,
        remedy: 'See in Rapport whether anything is missing; delete the copy when nothing is.',
      }),
    ),
    {
      about: 'Backups',
      found:
        backups.length === 0
          ? 'none yet; one is made each day'
          : `${backups.length}, the newest ${backups[0]}`,
    },
  ];
}

/** What is found about the settings file. */
async function settingsFindings(runtime: RuntimeOptions): Promise<readonly Finding[]> {
  const { readSettings } = await import('../places.ts');
  const { file, exists, notices } = await readSettings(runtime);
  if (!exists) return [{ about: 'Settings', found: `none changed yet; they will be in ${file}` }];
  if (notices.length === 0) return [{ about: 'Settings', found: file }];
  return notices.map(found => ({
    about: 'Settings',
    found,
    remedy: 'Mend that in the file, or choose again in Settings.',
  }));
}

/** What is found about the content, shipped and added. */
async function contentFindings(runtime: RuntimeOptions): Promise<readonly Finding[]> {
  const { openContent } = await import('../runtime/open-content.ts');
  const { content, problems } = await openContent(runtime);
  const questions = content.quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
  return [
    {
      about: 'Content',
      found: `${plural(content.practice.length, 'scenario')}, ${plural(content.rewrites.length, 'rewrite')}, ${plural(questions, 'question')}`,
    },
    ...problems.map(
      ({ file, line, problem, remedy }): Finding => ({
        about: 'Content',
        found: `${file}:${line} ${problem}`,
        remedy,
      }),
    ),
  ];
}

/** `rapport doctor` */
export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Check the data, the content, the terminal and Node, and say what to do.',
  args: [],
  options: {},
  examples: ['rapport doctor'],
  notes: 'Exit code 0 when all is well, 1 when there is something to mend.',
  run: async ({ io, runtime }) => {
    const findings = [
      nodeFinding(),
      ...terminalFindings(io),
      ...(await dataFindings(runtime)),
      ...(await settingsFindings(runtime)),
      ...(await contentFindings(runtime)),
    ];
    for (const { about, found, remedy } of findings) {
      say(io.stdout, cleanLine(`${remedy ? 'mend' : 'ok  '}  ${about}: ${found}`));
      if (remedy) say(io.stdout, `      ${remedy}`);
    }
    return findings.some(one => one.remedy) ? 1 : 0;
  },
});
