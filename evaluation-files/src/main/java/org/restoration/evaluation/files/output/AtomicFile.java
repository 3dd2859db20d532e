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
        Path beside = createBeside(directory, place.getFileName().toString());
        Thread remover = new Thread(() -> remove(beside));
        atShutdown(remover, true);
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            remove(beside);
            atShutdown(remover, false);
        }
        force(directory);
    }

    /** A new empty file; a leftover of a crash is not touched. */
    private static Path createBeside(Path directory, String name) throws IOException {
        for (int i = 0; ; i++) {
            Path beside = directory.resolve("." + name + "." + i + ".tmp");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_LEFTOVERS) {
                    throw e;
                }
            }
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The failure of the writing itself is what the caller must hear of.
        }
    }

    /** An interrupted program (Ctrl-C) must leave nothing beside the file. */
    private static void atShutdown(Thread remover, boolean wanted) {
        try {
            if (wanted) {
                Runtime.getRuntime().addShutdownHook(remover);
            } else {
                Runtime.getRuntime().removeShutdownHook(remover);
            }
        } catch (IllegalStateException e) {
            // The program is already shutting down: the removal after writing still happens.
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
