package org.restoration.evaluation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of a small evaluation: under the profile {@code small} the condition of a site is the mean of organic matter / 20 g/kg and
 * thickness / 100 cm.
 *
 * @param directory where the files are
 */
record SmallCase(Path directory) {

    static final String SITES = "id,name,land_use,works_started\n"
            + "north,North slope,forest,2018-04-01\n"
            + "south,南坡,grassland,2018-04-01\n";

    static final String OBSERVATIONS = "site,state,indicator,value,unit,date\n"
            + "north,current,soil.organic-matter,16,g/kg,2022-06-01\n"
            + "north,current,land.effective-soil-thickness,20,cm,2022-06-01\n"
            + "north,current,soil.organic-matter,18,g/kg,2024-06-01\n"
            + "north,current,land.effective-soil-thickness,90,cm,2024-06-01\n"
            + "south,current,soil.organic-matter,15,g/kg,2024-06-01\n";

    static SmallCase in(Path directory) {
        Run.file(directory, "small.json", Run.resource("small-profile.json"));
        Run.file(directory, "sites.csv", SITES);
        Run.file(directory, "observations.csv", OBSERVATIONS);
        return new SmallCase(directory);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    Run evaluate(Object... more) {
        return run("evaluate", more);
    }

    Run explain(Object... more) {
        return run("explain", more);
    }

    private Run run(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                command,
                "--profile",
                path("small.json"),
                "--sites",
                path("sites.csv"),
                "--observations",
                path("observations.csv")));
        if (command.equals("evaluate")) {
            words.addAll(List.of("--out", path("out")));
        }
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }
}
