package app.footnote.bench;

import app.footnote.caution.CautionReader;
import app.footnote.chart.ChartPack;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.client.Client;
import app.footnote.intake.IntakeFormReader;
import app.footnote.practice.Practice;
import app.footnote.search.Answer;
import app.footnote.search.Documents;
import app.footnote.search.Query;
import app.footnote.search.SearchDesk;
import app.footnote.search.SearchIndex;
import app.footnote.session.SessionRecord;
import app.footnote.storage.FastFiles;
import app.footnote.storage.PracticeFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Reading a large practice until all of it can be found, what that takes of the heap, and finding in it. */
final class SearchBenchmark {
    private static final int CLIENTS = 400;
    private static final int QUERIES = 400;

    private final RecordPractice records = new RecordPractice(2);
    private final Path folder;

    SearchBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Writes a practice of that many sessions; its files are in the system's memory afterwards. */
    void write(int sessions) throws IOException, InterruptedException {
        List<Client> clients = new ArrayList<>();
        try (Practice practice = RecordPractice.created(folder)) {
            for (int number = 0; number < CLIENTS; number++) {
                clients.add(records.client(number));
                practice.save(clients.getLast());
            }
        }
        long bytes = 0;
        for (int number = 0; number < sessions; number++) {
            Client client = clients.get(number % CLIENTS);
            bytes += FastFiles.write(folder, records.locked(records.draft(Optional.of(client.id()))));
        }
        System.out.printf(
                Locale.ROOT,
                "practice             %d sessions of %d bytes, %d clients%n",
                sessions,
                bytes / sessions,
                CLIENTS);
    }

    /** Opens it as the window does and waits until everything can be found. */
    void read() throws BadPackException, IOException, InterruptedException {
        ChartPack chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        long heapBefore = heap();
        long began = System.nanoTime();
        Practice practice =
                RecordPractice.opened(new PracticeFolder(folder, InstantSource.system()).openFirst(settings -> false));
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        ExecutorService filling = Executors.newSingleThreadExecutor();
        ExecutorService searching = Executors.newSingleThreadExecutor();
        SearchDesk desk = new SearchDesk(
                practice,
                () -> new Documents(chart, IntakeFormReader.shipped(), CautionReader.shipped()),
                new SearchDesk.Workers(filling, searching, owner::add));
        desk.takeUp();
        double opened = (System.nanoTime() - began) / 1e6;
        double longestStep = 0;
        practice.readRest(owner::add, (now, problems) -> filling.execute(() -> owner.add(() -> {})));
        while (!desk.progress().isComplete()) {
            Runnable step = owner.take();
            long stepBegan = System.nanoTime();
            step.run();
            longestStep = Math.max(longestStep, (System.nanoTime() - stepBegan) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "searchable           after %.0f ms (wanted: 4,000), window free after %.0f ms, longest step on its"
                        + " thread %.1f ms; load %s%n",
                (System.nanoTime() - began) / 1e6,
                opened,
                longestStep,
                Load.now());
        long text = practice.clients().clients().stream()
                .flatMap(client -> practice.sessionsOf(client.id()).stream())
                .mapToLong(session -> session.note().length())
                .sum();
        int sessions = practice.reading().total();
        System.out.printf(
                Locale.ROOT,
                "heap                 %.2f KB a session; its note has %.2f KB, and once more folded for the search"
                        + " (wanted: at most 2 KB beyond its text)%n",
                (heap() - heapBefore) / 1024.0 / sessions,
                text / 1024.0 / sessions);
        filling.shutdownNow();
        searching.shutdownNow();
        practice.close();
    }

    /** Finds words among that many sessions in memory; returns the words. */
    Figures search(int sessions) throws BadPackException {
        ChartPack chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        Documents documents = new Documents(chart, IntakeFormReader.shipped(), CautionReader.shipped());
        SearchIndex index = new SearchIndex();
        List<Client> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(records.client(number));
            index.put(documents.of(clients.getLast()));
        }
        for (int number = 0; number < sessions; number++) {
            SessionRecord session =
                    records.draft(Optional.of(clients.get(number % CLIENTS).id()));
            index.put(documents.of(session));
        }
        double[] times = new double[QUERIES];
        int hits = 0;
        for (int query = -QUERIES; query < QUERIES; query++) {
            String typed = typed(query);
            long began = System.nanoTime();
            Answer answer = index.search(Query.of(typed), () -> false);
            if (query >= 0) {
                times[query] = (System.nanoTime() - began) / 1e6;
                hits += answer.hits().size();
            }
        }
        Figures figures = Figures.of(times);
        System.out.printf(
                Locale.ROOT, "search in %-11d%s, %d hits%n", index.size() - CLIENTS, figures.line("ms"), hits);
        return figures;
    }

    /** Finds the same words with {@code rg -i} in the files, if it is installed. */
    void compareWithRipgrep(Figures ours) throws IOException, InterruptedException {
        double[] times = new double[40];
        for (int run = 0; run < times.length; run++) {
            String word = Query.of(typed(run * 4 + 1)).words().getFirst();
            long began = System.nanoTime();
            Process process;
            try {
                process = new ProcessBuilder(
                                "rg",
                                "-i",
                                "-l",
                                word,
                                folder.resolve("sessions").toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                System.out.println("rg -i                not compared, since it is not installed");
                return;
            }
            process.waitFor();
            times[run] = (System.nanoTime() - began) / 1e6;
        }
        Figures figures = Figures.of(times);
        System.out.printf(
                Locale.ROOT,
                "rg -i, same files    %s, %.1f times ours of p95 (wanted: 4; ours folds accents as well)%n",
                figures.line("ms"),
                figures.percentile(0.95) / ours.percentile(0.95));
    }

    /** Returns what a person may type: a word, the beginning of one, two words, or a word that is nowhere. */
    private String typed(int query) {
        RecordPractice words = new RecordPractice(1_000 + query);
        String word = words.word();
        return switch (Math.floorMod(query, 4)) {
            case 0 -> word.substring(0, 3);
            case 1 -> word;
            case 2 -> word + " " + words.word();
            default -> word + "qx";
        };
    }

    private static long heap() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
