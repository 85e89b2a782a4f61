import xterm from '@xterm/headless';
import type { Size } from '../../src/ui/layout.ts';

/** The rows that a terminal shows after bytes have been written to it. */
export async function rowsShown(bytes: string, { columns, rows }: Size): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>(resolve => terminal.write(bytes, resolve));
  return Array.from({ length: rows }, (_, row) =>
    terminal.buffer.active.getLine(row)!.translateToString(true).trimEnd(),
  );
}
