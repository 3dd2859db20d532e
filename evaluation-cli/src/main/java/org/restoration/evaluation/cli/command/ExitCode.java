package org.restoration.evaluation.cli.command;

/** What the command tells the shell. */
public final class ExitCode {

    /** Done, whatever the verdicts. */
    public static final int DONE = 0;
    /** The input is refused; what is wrong with it was said. */
    public static final int REFUSED = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** Something cannot be read or written. */
    public static final int READ_WRITE = 3;
    /** A bug of ours. */
    public static final int BUG = 4;
    /** Nobody reads standard output any more; the code that shells give to a program ended by SIGPIPE (128 + 13). */
    public static final int NOBODY_READS = 141;

    private ExitCode() {}
}
