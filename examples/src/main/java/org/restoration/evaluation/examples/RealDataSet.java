package org.restoration.evaluation.examples;

import java.io.IOException;
import java.nio.file.Path;

/** Published data that go through the engine: tables as published, and the input files made from them. */
public enum RealDataSet {
    /** Revegetation parcels in the Owens Valley, California: no mine, but dated targets, transects and reference parcels. */
    OWENS_VALLEY("owens-valley", "general", OwensValley::tidy),
    /** Soil metals of a manganese mine in the karst of north Guangxi. */
    NORTH_GUANGXI("north-guangxi", "karst-lead-zinc", NorthGuangxi::tidy),
    /** Single facts about the lead–zinc mine of Fankou, Shaoguan. */
    FANKOU("fankou", "karst-lead-zinc", Fankou::tidy),
    /** Soil of a coal dump at Fuxin, bare and 5 and 10 years after restoration. */
    FUXIN("fuxin", "loess-plateau", Fuxin::tidy),
    /** Vegetation cover of the coal dumps of Antaibao. */
    ANTAIBAO("antaibao", "loess-plateau", Antaibao::tidy);

    private final String folder;
    private final String profile;
    private final Converter converter;

    RealDataSet(String folder, String profile, Converter converter) {
        this.folder = folder;
        this.profile = profile;
        this.converter = converter;
    }

    /** Makes input files out of a folder of published tables. */
    private interface Converter {
        TidyInput convert(Path published) throws IOException;
    }

    /** Name of its folder. */
    public String folder() {
        return folder;
    }

    /** Id of the profile under which it is evaluated. */
    public String profile() {
        return profile;
    }

    /** The input files made from the published tables. */
    TidyInput tidy(Path data) throws IOException {
        return converter.convert(data.resolve(folder).resolve("published"));
    }

    /**
     * Makes the input files of all data sets anew, beside their published tables.
     *
     * @param arguments the folder of the data sets, such as {@code examples/data}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        for (RealDataSet set : values()) {
            set.tidy(data).writeTo(data.resolve(set.folder));
        }
    }
}
