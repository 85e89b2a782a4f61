/** The signals that end a program, with the exit codes that shells know them by. */
export const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
