package org.restoration.evaluation.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.restoration.evaluation.cli.command.ExitCode;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the words after {@code restoration}
     */
    public static void main(String[] args) {
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err), true);
        System.exit(run(writer(out, false), out::isClosedByReader, err, args));
    }

    /** Runs the command; what it prints is UTF-8 whatever the machine's default. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, () -> false, err, args);
    }

    private static int run(PrintWriter out, BooleanSupplier closedByReader, PrintWriter err, String... args) {
        CommandLine command = commandLine().setOut(out).setErr(err);
        Failures failures = new Failures(err);
        int code;
        try {
            code = command.setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(args);
        } catch (Error error) {
            code = failures.report(error, RestorationCommand.isVerbose(command));
        }
        err.flush();
        if (out.checkError()) {
            if (closedByReader.getAsBoolean()) {
                return code == ExitCode.DONE ? ExitCode.NOBODY_READS : code;
            }
            err.println("restoration: results cannot be written to standard output");
            err.flush();
            return code == ExitCode.DONE ? ExitCode.READ_WRITE : code;
        }
        return code;
    }

    /** The command with all that belongs to it, not yet run. */
    static CommandLine commandLine() {
        return new CommandLine(new RestorationCommand())
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpWidth(100);
    }

    private static PrintWriter writer(OutputStream stream, boolean flushesLines) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), flushesLines);
    }
}
