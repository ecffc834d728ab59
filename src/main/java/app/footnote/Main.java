package app.footnote;

import app.footnote.chart.pack.PackCheck;
import app.footnote.chart.pack.PackFault;
import app.footnote.chart.pack.PackSource;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The {@code footnote} command. Exit status: 0 done, 1 something is wrong and was said, 2 usage. */
public final class Main {
    private static final int WRONG = 1;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    private final Function<String, Optional<String>> environment = name -> Optional.ofNullable(System.getenv(name));
    private final Machine machine = new Machine(System.getProperty("os.name"), environment);

    private Main() {}

    /** Runs the command; a window keeps the process alive until it is closed. */
    public static void main(String[] arguments) {
        int status = new Main().run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(String... arguments) {
        Path home = Path.of(System.getProperty("user.home"));
        return switch (new CommandLineOptions(environment, home, out, err).read(arguments)) {
            case Invocation.Done done -> done.exitCode();
            case Invocation.CheckChart check -> checkChart(check.folder());
            case Invocation.CheckMachine check ->
                machine.textProblem().map(this::complain).orElse(0);
            case Invocation other -> complain(other + " is not there yet");
        };
    }

    private int checkChart(Path folder) {
        List<PackFault> faults = new PackCheck().check(PackSource.folder(folder));
        faults.forEach(fault -> out.println(fault.sentence()));
        return faults.isEmpty() ? 0 : WRONG;
    }

    private int complain(String sentence) {
        err.println(sentence);
        return WRONG;
    }
}
