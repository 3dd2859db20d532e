package org.restoration.evaluation.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output; knows whether it failed because nobody reads any more, as in {@code restoration … | head}. */
final class StandardOutput extends FilterOutputStream {

    private static final Path ITSELF = Path.of("/proc/self/fd/1");

    private boolean closedByReader;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException problem) {
            closedByReader = isPipe(problem);
            throw problem;
        }
    }

    /** Whether the reader at the other end of a pipe has gone. */
    boolean isClosedByReader() {
        return closedByReader;
    }

    /** The text of the problem is in the language of the machine, so Linux is asked for what standard output is as well. */
    private static boolean isPipe(IOException problem) {
        String text = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("pipe")) {
            return true;
        }
        try {
            return Files.isSymbolicLink(ITSELF)
                    && Files.readSymbolicLink(ITSELF).toString().startsWith("pipe:");
        } catch (IOException unknown) {
            return false;
        }
    }
}
