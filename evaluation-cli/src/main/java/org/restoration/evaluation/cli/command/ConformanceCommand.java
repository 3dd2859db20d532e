package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.methods.conformance.CaseResult;
import org.restoration.evaluation.methods.conformance.Conformance;
import org.restoration.evaluation.methods.conformance.ConformanceCase;
import org.restoration.evaluation.methods.conformance.ConformanceFile;
import org.restoration.evaluation.methods.conformance.ConformanceKit;
import org.restoration.evaluation.methods.conformance.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs conformance cases. */
@Command(
        name = "conformance",
        description = {
            "Runs cases with published results against the methods of this program, so that a laboratory can validate it.",
            "Each case is one line: PASS, FAIL or UNSUPPORTED, its id, its method, and the greatest difference. Exit code 1 on any failure."
        },
        sortOptions = false)
public final class ConformanceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files of cases; without one, the cases that come with this program.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (ConformanceCase one : cases()) {
            CaseResult result = Conformance.run(one);
            counts.merge(result.verdict(), 1, Integer::sum);
            out.println(result);
        }
        out.println(counts.getOrDefault(Verdict.PASS, 0) + " passed, " + counts.getOrDefault(Verdict.FAIL, 0)
                + " failed, " + counts.getOrDefault(Verdict.UNSUPPORTED, 0) + " unsupported");
        return counts.containsKey(Verdict.FAIL) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private List<ConformanceCase> cases() throws IOException {
        if (files == null) {
            return ConformanceKit.cases();
        }
        List<ConformanceCase> cases = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.addAll(ConformanceFile.read(Files.readString(file), file.toString()));
            } catch (IllegalArgumentException problem) {
                throw new RefusedException(problem.getMessage());
            }
        }
        return cases;
    }
}
