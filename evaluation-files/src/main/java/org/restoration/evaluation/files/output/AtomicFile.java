package org.restoration.evaluation.files.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: beside its place, forced to the disk, then moved over it in one step. After a failure the old
 * file is there as it was, or none if there was none, and nothing is left beside it.
 */
public final class AtomicFile {

    private static final int MOST_LEFTOVERS = 1000;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes everything; may fail at any point.
         *
         * @param out buffered; need not be closed
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param target the file; its directory must exist; a symbolic link is followed
     * @param content what to write
     * @throws IOException if it cannot be written; also what the content throws passes through
     */
    public static void write(Path target, Content content) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        Path directory = place.getParent();
        if (directory == null || Files.isDirectory(place)) {
            throw new IOException("file to write must not be a directory: got " + target);
        }
        Beside guarded = new Beside();
        guarded.atShutdown(true);
        try {
            Path beside = guarded.create(directory, place.getFileName().toString());
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            guarded.moveTo(place);
        } finally {
            guarded.remove();
            guarded.atShutdown(false);
        }
        force(directory);
    }

    /**
     * The file beside the place. An interrupted program (Ctrl-C) must leave none, so the program's end is watched before the file is made, and
     * once it has begun none is made any more: whoever makes one then may not live to remove it.
     */
    private static final class Beside {

        private final Thread atEnd = new Thread(this::end);
        private Path file;
        private boolean ending;

        /** A new empty file; a leftover of a crash is not touched. */
        synchronized Path create(Path directory, String name) throws IOException {
            for (int i = 0; !ending; i++) {
                Path beside = directory.resolve("." + name + "." + i + ".tmp");
                try {
                    file = Files.createFile(beside);
                    return file;
                } catch (FileAlreadyExistsException e) {
                    if (i == MOST_LEFTOVERS) {
                        throw e;
                    }
                }
            }
            throw new IOException("file must not be begun while the program ends: got " + directory.resolve(name));
        }

        /** From now on its name may be that of another file beside the place, which is not ours to remove. */
        synchronized void moveTo(Path place) throws IOException {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            file = null;
        }

        private synchronized void end() {
            ending = true;
            remove();
        }

        synchronized void remove() {
            try {
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // The failure of the writing itself is what the caller must hear of.
            }
        }

        synchronized void atShutdown(boolean watch) {
            try {
                if (watch) {
                    Runtime.getRuntime().addShutdownHook(atEnd);
                } else {
                    Runtime.getRuntime().removeShutdownHook(atEnd);
                }
            } catch (IllegalStateException e) {
                // The end has begun already.
                ending = true;
            }
        }
    }

    /** Makes the move itself last; some systems cannot open a directory and do not need it. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The content is safe already.
        }
    }
}
