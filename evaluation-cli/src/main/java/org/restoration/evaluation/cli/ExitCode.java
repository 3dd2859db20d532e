package org.restoration.evaluation.cli;

/** What the command tells the shell. */
final class ExitCode {

    /** Done, whatever the verdicts. */
    static final int DONE = 0;
    /** The input is refused; what is wrong with it was said. */
    static final int REFUSED = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Something cannot be read or written. */
    static final int READ_WRITE = 3;
    /** A bug of ours. */
    static final int BUG = 4;

    private ExitCode() {}
}
