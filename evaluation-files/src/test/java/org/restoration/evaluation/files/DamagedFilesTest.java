package org.restoration.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.files.source.CsvSource;

/** Whatever happens to the bytes of a file, the answer is findings. */
class DamagedFilesTest {

    private static final long SEED = 20261123;
    private static final int FLIPS = 5_000;

    private static final List<String> WHOLE =
            List.of("fifty-faults.csv", "sound-wide.csv", "sound-targets.csv", "sound-sites.csv");

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FiftyFaultsTest.resource(name).open()) {
            return in.readAllBytes();
        }
    }

    private static void read(String name, byte[] bytes, String what) throws IOException {
        CsvSource damaged = CsvSource.bytes(name, bytes);
        InputFiles.Builder files = InputFiles.builder(TestCatalogue.SMALL);
        if (name.contains("sites")) {
            files.sites(damaged);
        } else if (name.contains("targets")) {
            files.targets(damaged);
        } else {
            files.observations(damaged);
        }
        try {
            ReadResult result = files.read();
            assertThat(result.input().isPresent()).isEqualTo(result.errors().isEmpty());
        } catch (RuntimeException | AssertionError e) {
            fail(what + " of " + name, e);
        }
    }

    @Test
    void sound_files_have_no_findings() throws IOException {
        ReadResult result = InputFiles.builder(TestCatalogue.SMALL)
                .sites(FiftyFaultsTest.resource("sound-sites.csv"))
                .observations(FiftyFaultsTest.resource("sound-wide.csv"))
                .targets(FiftyFaultsTest.resource("sound-targets.csv"))
                .read();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void truncated_anywhere_a_file_gives_findings_and_no_exception() throws IOException {
        for (String name : WHOLE) {
            byte[] whole = bytes(name);
            for (int length = 0; length < whole.length; length++) {
                read(name, Arrays.copyOf(whole, length), "truncated to " + length + " bytes");
            }
        }
    }

    @Test
    void flipped_bytes_give_findings_and_no_exception() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < FLIPS; i++) {
            String name = WHOLE.get(i % WHOLE.size());
            byte[] damaged = bytes(name);
            int flips = 1 + random.nextInt(4);
            for (int k = 0; k < flips; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read(name, damaged, "flip " + i + " with seed " + SEED);
        }
    }

    @Test
    void random_csv_characters_give_findings_and_no_exception() throws IOException {
        String letters = "site,state,date\n\"\r;\t[](){}<>=#.-0123456789eE@%µ，。／";
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(
                    switch (i % 4) {
                        case 0 -> "site,state,indicator,value,unit,date,uncertainty,n,x,y,crs\n";
                        case 1 -> "site,state,date,soil.ph [[pH]]\n";
                        case 2 -> "id,parent,area,not_applicable\n";
                        default -> "";
                    });
            for (int k = random.nextInt(120); k > 0; k--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String name = i % 4 == 2 ? "sites.csv" : "observations.csv";
            read(
                    name,
                    text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "random text " + i + " with seed " + SEED);
        }
    }
}
