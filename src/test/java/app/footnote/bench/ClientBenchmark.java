package app.footnote.bench;

import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import app.footnote.storage.ShippedSessionWords;
import app.footnote.ui.clients.ClientsScreen;
import app.footnote.ui.clients.IntakeParts;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.record.SaveStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * Opening a client with 500 sessions, from choosing the client in the list to the first pulse with rows of sessions laid
 * out; and the longest time between two frames while drafts are saved, beside the same without saving.
 */
public final class ClientBenchmark {
    private static final int SESSIONS = 500;
    private static final int WARM_UP = 10;
    private static final int TURNS = 20;
    private static final int WARM_UP_FRAMES = 60;
    private static final int FRAMES = 600;
    /** 750 ms, after which what was typed is saved. */
    private static final int FRAMES_TO_A_SAVE = 45;

    private final Practice practice;
    private final Client many;
    private final Client few;
    private final SessionRecord draft;
    private final double[] millis = new double[TURNS];
    private ClientsScreen screen;
    private Scene scene;
    private int turn = -WARM_UP;
    private long began;

    private ClientBenchmark(Path folder) {
        practice = RecordPractice.created(folder);
        RecordPractice records = new RecordPractice(3);
        many = records.client(1);
        few = records.client(2);
        practice.save(many);
        practice.save(few);
        for (int session = 0; session < SESSIONS; session++) {
            practice.save(records.locked(records.draft(Optional.of(many.id()))));
        }
        draft = records.draft(Optional.of(few.id()));
        practice.save(draft);
    }

    /** Takes the folder in which a practice is made. */
    public static void main(String[] arguments) {
        ClientBenchmark benchmark = new ClientBenchmark(Path.of(arguments[0]));
        Platform.startup(benchmark::show);
    }

    private void show() {
        Fonts.load();
        Theme.LIGHT.apply();
        Clock clock = Clock.systemDefaultZone();
        try {
            screen = new ClientsScreen(
                    practice,
                    new ChartPackReader().read(PackSource.asset("charts/footnote")),
                    ShippedSessionWords.read(),
                    IntakeParts.NONE,
                    new SaveStatus(practice),
                    new Ids(clock, new Random(1)),
                    clock,
                    client -> {});
        } catch (BadPackException e) {
            throw new IllegalStateException(e);
        }
        Stage stage = new Stage();
        scene = Sheets.scene(screen, 1440, 900);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(this::laidOut);
        Platform.runLater(this::openMany);
    }

    private void openMany() {
        screen.open(few.id());
        screen.applyCss();
        screen.layout();
        ListView<?> list = (ListView<?>) scene.lookup("#clients-list");
        int row = rowOf(many, list);
        Platform.runLater(() -> {
            began = System.nanoTime();
            list.getSelectionModel().select(row); // as a press on the row does
            Platform.requestNextPulse();
        });
    }

    private static int rowOf(Client client, ListView<?> list) {
        return IntStream.range(0, list.getItems().size())
                .filter(row ->
                        list.getItems().get(row).toString().contains(client.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private void laidOut() {
        if (began == 0 || scene.lookup(".earlier-row") == null) {
            return;
        }
        if (turn >= 0) {
            millis[turn] = (System.nanoTime() - began) / 1e6;
        }
        began = 0;
        turn++;
        if (turn < TURNS) {
            Platform.runLater(this::openMany);
        } else {
            System.out.println("client of 500 sessions " + Figures.of(millis).line("ms")
                    + " to the first rows (wanted: p95 at most 150)");
            Platform.runLater(() -> frames("frames, nothing saved ", frame -> {}, this::framesWhileSaving));
        }
    }

    private void framesWhileSaving() {
        frames("frames while saving   ", this::save, () -> {
            practice.shut();
            Platform.exit();
        });
    }

    private void save(int frame) {
        if (frame % FRAMES_TO_A_SAVE == 0) {
            practice.save(draft.withNote(draft.note() + " " + frame));
            practice.flush();
        }
    }

    private static void frames(String name, IntConsumer change, Runnable next) {
        double[] between = new double[FRAMES];
        new AnimationTimer() {
            private int frame = -WARM_UP_FRAMES;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame >= 0 && frame < FRAMES) {
                    between[frame] = (time - last) / 1e6;
                }
                last = time;
                change.accept(frame);
                frame++;
                if (frame == FRAMES) {
                    stop();
                    Figures figures = Figures.of(between);
                    System.out.println(
                            name + " " + figures.line("ms") + " longest=%.1f".formatted(figures.percentile(1))
                                    + " (wanted: none above 33 because of saving)");
                    next.run();
                }
            }
        }.start();
    }
}
