package org.restoration.evaluation.files.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Bytes to be read as a CSV table, with the name under which findings speak of them. Can be opened any number of times. */
public final class CsvSource {

    /** Opens bytes from their beginning, any number of times. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the bytes anew.
         *
         * @return a stream of its own, closed by the caller
         * @throws IOException if the bytes cannot be read
         */
        InputStream open() throws IOException;
    }

    private final String name;
    private final String fileName;
    private final Opener opener;

    private CsvSource(String name, String fileName, Opener opener) {
        this.name = Objects.requireNonNull(name, "name");
        this.fileName = fileName;
        this.opener = opener;
    }

    /** A file or a pipe; findings name it by the path as given, origins of observations by its file name. */
    public static CsvSource file(Path path) {
        Path last = path.getFileName();
        return new CsvSource(path.toString(), last == null ? "" : last.toString(), opener(path));
    }

    private static Opener opener(Path path) {
        return new Opener() {
            private byte[] piped;

            @Override
            public synchronized InputStream open() throws IOException {
                if (Files.isDirectory(path)) {
                    throw new FileSystemException(path.toString(), null, "must be a file, not a directory");
                }
                if (!Files.exists(path) || Files.isRegularFile(path)) {
                    return Files.newInputStream(path);
                }
                if (piped == null) { // a pipe gives its bytes once
                    piped = Files.readAllBytes(path);
                }
                return new ByteArrayInputStream(piped);
            }
        };
    }

    /** Bytes from anywhere, such as a store of objects; they must be the same each time. */
    public static CsvSource of(String name, Opener opener) {
        return new CsvSource(name, name, Objects.requireNonNull(opener, "opener"));
    }

    /** Bytes in memory, copied. */
    public static CsvSource bytes(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new CsvSource(name, name, () -> new ByteArrayInputStream(copy));
    }

    /** Text in memory. */
    public static CsvSource text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name in findings. */
    public String name() {
        return name;
    }

    /** The name in origins of observations. */
    public String fileName() {
        return fileName;
    }

    /** Opens the bytes anew; the caller closes the stream. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
