package app.footnote;

import app.footnote.chart.pack.PackCheck;
import app.footnote.chart.pack.PackFault;
import app.footnote.chart.pack.PackSource;
import app.footnote.practice.Verdict;
import app.footnote.storage.DataFolder;
import app.footnote.storage.PracticePlace;
import app.footnote.storage.Verification;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The {@code footnote} command. Exit status: 0 done, 1 something is wrong and was said, 2 usage. */
public final class Main {
    private static final int WRONG = 1;
    private static final String NO_DISPLAY = "Footnote needs a display to open its window; footnote --tour DIR draws"
            + " its screens as pictures without one.";

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    private final Map<String, String> environment = System.getenv();
    private final String system = System.getProperty("os.name");
    private final Path home = Path.of(System.getProperty("user.home"));
    private final Machine machine = new Machine(system, name -> Optional.ofNullable(environment.get(name)));
    private final Clock clock = Clock.systemDefaultZone();

    private Main() {}

    /** Runs the command; a window keeps the process alive until it is closed. */
    public static void main(String[] arguments) {
        int status = new Main().run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(String... arguments) {
        CompletableFuture<Shipped> shipped = Launch.reading(Shipped::read);
        Optional<CompletableFuture<Void>> toolkit = toolkitFor(arguments);
        Invocation invocation =
                new CommandLineOptions(name -> Optional.ofNullable(environment.get(name)), out, err).read(arguments);
        return switch (invocation) {
            case Invocation.Done done -> done.exitCode();
            case Invocation.CheckChart check -> checkChart(check.folder());
            case Invocation.Sample sample -> fill(sample, shipped);
            case Invocation.Verify verify -> verify(verify.data().orElseGet(this::ownPlace));
            case Invocation.CheckMachine check ->
                complainOf(machine.textProblem()).orElse(0);
            case Invocation.Tour tour -> complainOf(machine.textProblem()).orElseGet(() -> draw(tour.folder()));
            case Invocation.Open open ->
                complainOf(machine.textProblem()).orElseGet(() -> open(open, toolkit, shipped));
        };
    }

    private int checkChart(Path folder) {
        List<PackFault> faults = new PackCheck().check(PackSource.folder(folder));
        faults.forEach(fault -> out.println(fault.sentence()));
        if (faults.isEmpty()) {
            out.println("The chart pack in " + folder + " keeps every rule.");
        }
        return faults.isEmpty() ? 0 : WRONG;
    }

    private int verify(Path folder) {
        Verdict verdict = new Verification(folder).verify();
        verdict.problems().forEach(problem -> out.println(problem.sentence()));
        out.println("Looked at " + verdict.files() + " files and " + verdict.chains() + " chains of revisions in "
                + folder + "; "
                + (verdict.problems().isEmpty() ? "nothing" : verdict.problems().size())
                + " wrong.");
        out.println(
                "The hashes show that a file was changed by accident, and the chain that a revision was changed or is"
                        + " missing. They are no proof against forgery: who changes a file on purpose can compute them"
                        + " anew.");
        return verdict.problems().isEmpty() ? 0 : WRONG;
    }

    private int fill(Invocation.Sample sample, CompletableFuture<Shipped> shipped) {
        Path folder = sample.data().orElseGet(this::ownPlace);
        return switch (new SampleTask(shipped.join(), clock).fill(folder, sample.clients(), sample.seed())) {
            case SampleTask.Filled filled -> {
                out.println(filled.sentence());
                yield 0;
            }
            case SampleTask.Refused refused -> complain(refused.sentence());
        };
    }

    private int draw(Path folder) {
        return complainOf(new Tour(folder).draw()).orElse(0);
    }

    /** Brings JavaFX up while the command line is still being read, if it can only ask for the window. */
    private Optional<CompletableFuture<Void>> toolkitFor(String... arguments) {
        boolean possible = CommandLineOptions.leaveOnlyTheWindow(arguments)
                && machine.textProblem().isEmpty()
                && machine.hasDisplay()
                && machine.windowProblem().isEmpty();
        return possible ? Optional.of(Launch.toolkit()) : Optional.empty();
    }

    private int open(
            Invocation.Open open, Optional<CompletableFuture<Void>> toolkit, CompletableFuture<Shipped> shipped) {
        if (!machine.hasDisplay()) {
            return open.tourWithoutDisplay().map(this::drawInstead).orElseGet(() -> complain(NO_DISPLAY));
        }
        Optional<String> problem = machine.windowProblem();
        return problem.isPresent()
                ? complain(problem.get())
                : complainOf(Launch.window(toolkit.orElseGet(Launch::toolkit), shipped, () -> start(open), clock))
                        .orElse(0);
    }

    private int drawInstead(Path folder) {
        out.println("There is no display, so Footnote draws its screens into " + folder + " instead of opening.");
        return draw(folder);
    }

    private Start start(Invocation.Open open) {
        return open.data()
                .map(folder -> Start.inNamed(folder, clock))
                .orElseGet(() -> Start.inRemembered(
                        new PracticePlace(PracticePlace.fileFor(system, environment, home)), ownPlace(), clock));
    }

    private Path ownPlace() {
        return DataFolder.defaultFor(system, environment, home);
    }

    private Optional<Integer> complainOf(Optional<String> problem) {
        return problem.map(this::complain);
    }

    private int complain(String sentence) {
        err.println(sentence);
        return WRONG;
    }
}
