package app.footnote;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of the {@code footnote} command. */
final class CommandLineOptions {
    static final int USAGE_ERROR = 2;
    private static final String DEFAULT_CLIENTS = "12";
    private static final int MOST_CLIENTS = 5_000;
    private static final String DATA_VARIABLE = "FOOTNOTE_DATA";

    private final Function<String, Optional<String>> environment;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Prepares to read a command line.
     *
     * @param environment looks up an environment variable
     * @param out where help and version go
     * @param err where usage errors go
     */
    CommandLineOptions(Function<String, Optional<String>> environment, PrintWriter out, PrintWriter err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Says, before they are read, whether these arguments can ask for nothing but the window, if for anything. */
    static boolean leaveOnlyTheWindow(String... arguments) {
        return Stream.of(arguments)
                .allMatch(argument -> !argument.startsWith("-")
                        || argument.startsWith("--data")
                        || argument.startsWith("--tour-without-display"));
    }

    /** Reads the arguments; help, version and usage errors are printed and end in {@link Invocation.Done}. */
    Invocation read(String... arguments) {
        if (arguments.length == 0) {
            return new Invocation.Open(
                    dataFromEnvironment(), Optional.empty()); // the everyday start waits for no parser
        }
        CommandLine command = new CommandLine(spec());
        try {
            ParseResult result = command.parseArgs(arguments);
            if (result.isUsageHelpRequested()) {
                command.usage(out);
                return done(0);
            }
            if (result.isVersionHelpRequested()) {
                command.printVersionHelp(out);
                return done(0);
            }
            return invocation(command, result);
        } catch (ParameterException e) {
            err.println(e.getMessage());
            command.usage(err);
            return done(USAGE_ERROR);
        }
    }

    private Invocation done(int exitCode) {
        out.flush();
        err.flush();
        return new Invocation.Done(exitCode);
    }

    private Invocation invocation(CommandLine command, ParseResult result) {
        refuseSeveralTasks(command, result);
        if (result.hasMatchedOption("--tour")) {
            return new Invocation.Tour(result.matchedOptionValue("--tour", Path.of("")));
        }
        if (result.hasMatchedOption("--check-chart")) {
            return new Invocation.CheckChart(result.matchedOptionValue("--check-chart", Path.of("")));
        }
        if (result.hasMatchedOption("--sample")) {
            return sample(command, result);
        }
        if (result.hasMatchedOption("--verify")) {
            return new Invocation.Verify(data(result));
        }
        if (result.hasMatchedOption("--check-machine")) {
            return new Invocation.CheckMachine();
        }
        Path none = null;
        return new Invocation.Open(
                data(result), Optional.ofNullable(result.matchedOptionValue("--tour-without-display", none)));
    }

    private Invocation sample(CommandLine command, ParseResult result) {
        int clients = result.matchedOptionValue("--sample", 0);
        if (clients < 1 || clients > MOST_CLIENTS) {
            throw new ParameterException(
                    command, "--sample takes a number of clients from 1 to " + MOST_CLIENTS + ", not " + clients + ".");
        }
        return new Invocation.Sample(data(result), clients, result.matchedOptionValue("--seed", 1L));
    }

    private static void refuseSeveralTasks(CommandLine command, ParseResult result) {
        long tasks = Stream.of("--tour", "--check-chart", "--sample", "--verify", "--check-machine")
                .filter(result::hasMatchedOption)
                .count();
        if (tasks > 1) {
            throw new ParameterException(command, "Choose one of --tour, --check-chart, --sample and --verify.");
        }
    }

    private Optional<Path> data(ParseResult result) {
        Path none = null;
        return Optional.ofNullable(result.matchedOptionValue("--data", none)).or(this::dataFromEnvironment);
    }

    private Optional<Path> dataFromEnvironment() {
        return environment
                .apply(DATA_VARIABLE)
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("footnote").version(Version.text());
        spec.usageMessage(new UsageMessageSpec()
                .description("The desktop aid for foot-reflexology and foot-massage practitioners.")
                .sortOptions(false)
                .width(100));
        spec.addOption(path("--data", "Practice folder; else " + DATA_VARIABLE + ", else the system's own place."));
        spec.addOption(path("--tour", "Draw every screen as PNG into DIR, without a display."));
        spec.addOption(path("--check-chart", "Check the chart pack in DIR and print each fault."));
        spec.addOption(OptionSpec.builder("--sample")
                .type(int.class)
                .arity("0..1")
                .fallbackValue(DEFAULT_CLIENTS)
                .paramLabel("N")
                .description("Fill an empty practice folder with N made-up clients (" + DEFAULT_CLIENTS + ").")
                .build());
        spec.addOption(OptionSpec.builder("--seed")
                .type(long.class)
                .paramLabel("N")
                .description("Makes --sample repeatable (1).")
                .build());
        spec.addOption(OptionSpec.builder("--verify")
                .description("Check every file of the practice without changing any, and print what is wrong.")
                .build());
        spec.addOption(path("--tour-without-display", "If there is no display, draw the tour into DIR instead."));
        spec.addOption(OptionSpec.builder("--check-machine")
                .hidden(true)
                .description("Check that text can be drawn on this machine.")
                .build());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
        return spec;
    }

    private static OptionSpec path(String name, String description) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("DIR")
                .description(description)
                .build();
    }
}
