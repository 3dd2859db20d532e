package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.cli.command.ExitCode;

class UsageTest {

    @Test
    void every_command_that_prints_text_takes_a_language() {
        java.util.Deque<picocli.CommandLine> all = new java.util.ArrayDeque<>();
        all.add(Main.commandLine());
        while (!all.isEmpty()) {
            picocli.CommandLine command = all.pop();
            all.addAll(command.getSubcommands().values());
            // the template is a document in both languages, the lines of conformance are read by programs
            if (command.getSubcommands().isEmpty()
                    && !Set.of("template", "conformance").contains(command.getCommandName())) {
                assertThat(command.getCommandSpec().findOption("--lang"))
                        .as(command.getCommandName())
                        .isNotNull();
            }
        }
    }

    @Test
    void version_names_the_numeric_policy() {
        Run run = Run.of("--version");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        // the version stands in the manifest of the jar; run from classes there is none
        assertThat(run.out())
                .matches("restoration (development|\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?)\nnumeric policy strict-1\n");
    }

    @Test
    void help_names_commands_and_exit_codes() {
        Run run = Run.of("--help");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("evaluate", "explain", "profiles", "Exit codes:", "the input is refused");
        assertThat(Run.of("evaluate", "-h").out()).contains("--observations", "--as-of", "GB18030");
    }

    @Test
    void no_command_is_wrong_usage() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("command must be one of [profiles, evaluate, explain, conformance]: got none");
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("profiles").err())
                .contains(
                        "command must be one of [list, show, page, validate, diff, audit, template, targets]: got none");
    }

    @Test
    void mistyped_command_and_option_are_recognized() {
        assertThat(Run.of("evalute").err()).contains("evalute").contains("Maybe evaluate\n");
        Run run = Run.of("explain", "--profil", "small", "--sites", "s", "--observations", "o", "--site", "x");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--profile");
    }

    @Test
    void option_values_are_checked() {
        String[] wrong = {"--as-of=yesterday", "--lang=fr", "--encoding=gbq", "--threads=many", "--separator=ab"};
        String[] says = {"a day like 2025-08-31", "[en, zh]", "GB18030", "many", "one character"};
        for (int i = 0; i < wrong.length; i++) {
            Run run = Run.of("evaluate", "--profile=p", "--sites=s", "--observations=o", "--out=d", wrong[i]);
            assertThat(run.code()).as(wrong[i]).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).as(wrong[i]).contains(says[i]).doesNotContain("\tat ");
        }
    }

    @Test
    void unknown_profile_is_wrong_usage_and_lists_the_known_ones() {
        Run run = Run.of("profiles", "show", "loess-platau");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("profile must be one of [").contains("Maybe \"loess-plateau\"");
    }

    @Test
    void bug_of_ours_asks_for_a_report_and_shows_its_trace_only_when_wanted() {
        StringWriter text = new StringWriter();
        Failures failures = new Failures(new PrintWriter(text, true));

        int code = failures.report(new IllegalStateException("impossible"), false);

        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(text.toString())
                .contains("please report it")
                .contains("impossible")
                .doesNotContain("\tat ");
        failures.report(new IllegalStateException("impossible"), true);
        assertThat(text.toString()).contains("\tat ");
    }

    @Test
    void results_that_cannot_be_printed_are_a_failure() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int count) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        int code = Main.run(new PrintWriter(full), new PrintWriter(err), "--version");

        assertThat(code).isEqualTo(ExitCode.READ_WRITE);
        assertThat(err.toString()).contains("cannot be written to standard output");
    }
}
