package org.restoration.evaluation.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.internal.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, and which exit code that is. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        err.println("restoration: " + problem.getMessage() + maybe(problem, command));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String maybe(ParameterException problem, CommandLine command) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return "";
        }
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        known.addAll(command.getCommandSpec().optionsMap().keySet());
        String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
        return Nearest.to(word, known).map(near -> "\nMaybe " + near).orElse("");
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        return report(problem, RestorationCommand.isVerbose(command));
    }

    int report(Throwable problem, boolean verbose) {
        if (problem instanceof RefusedException) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        }
        if (problem instanceof UncheckedIOException wrapped) {
            return report(wrapped.getCause(), verbose);
        }
        if (problem instanceof IOException io) {
            err.println("restoration: " + describe(io));
            return ExitCode.READ_WRITE;
        }
        err.println("restoration: this is a bug of the program, please report it with the command that you gave: "
                + problem);
        if (problem instanceof OutOfMemoryError) {
            err.println("Maybe more memory helps: JDK_JAVA_OPTIONS=-Xmx4g");
        }
        if (verbose) {
            problem.printStackTrace(err);
        } else {
            err.println("With --verbose it shows where.");
        }
        return ExitCode.BUG;
    }

    private static String describe(IOException problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + " must exist: got no such file or directory";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + " cannot be opened: permission denied";
        }
        if (problem instanceof NotDirectoryException || problem instanceof FileAlreadyExistsException) {
            return ((FileSystemException) problem).getFile() + " must be a directory: got a file";
        }
        if (problem instanceof FileNotFoundException || problem.getMessage() == null) {
            return "cannot read or write: " + problem;
        }
        return "cannot read or write: " + problem.getMessage();
    }
}
