package app.footnote.ui.consultation;

import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.record.Lifecycle;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.AddendumForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The consultations of one client: the newest to be read, what changed, the review, and earlier ones below. */
public final class ConsultationTab extends VBox {
    private final ConsultationTools tools;
    private final Messages messages;
    private final Named named;
    private final Consumer<Consultation> onOpen;

    /**
     * Makes an empty tab.
     *
     * @param onOpen shows the form with that consultation, which is new or not locked yet
     */
    public ConsultationTab(ConsultationTools tools, Consumer<Consultation> onOpen) {
        super(16);
        this.tools = tools;
        this.messages = tools.messages();
        this.named = new Named(messages);
        this.onOpen = onOpen;
        setId("consultation-tab");
        getStyleClass().add("consultation-tab");
    }

    /** Shows the consultations of that client as they are now. */
    public void show(ClientId client) {
        List<Consultation> all = tools.practice().consultationsOf(client).stream()
                .map(this::asItIsNow)
                .toList();
        getChildren().clear();
        if (all.isEmpty()) {
            getChildren().add(empty(client));
        } else {
            showNewest(client, all);
            all.stream().skip(1).map(this::earlier).forEach(getChildren()::add);
        }
    }

    /** Opens an earlier consultation where it stands; the newest is open anyway. */
    public void reveal(ConsultationId id) {
        if (lookup("#consultation-" + id) instanceof TitledPane pane) {
            pane.setExpanded(true);
            pane.requestFocus();
        }
    }

    /** What is finished locks by itself when its time has come, and is written so. */
    private Consultation asItIsNow(Consultation consultation) {
        Consultation now = consultation.on(tools.times().now());
        if (!now.equals(consultation)) {
            tools.practice().save(now);
        }
        return now;
    }

    private void showNewest(ClientId client, List<Consultation> all) {
        Consultation newest = all.getFirst();
        VBox card = new VBox(14, head(newest), actions(client, newest));
        card.setId("consultation-" + newest.id());
        card.getStyleClass().add("fn-card");
        card.getChildren().add(new ConsultationSummary(tools, newest));
        getChildren().add(card);
        if (all.size() > 1) {
            getChildren().add(new ChangesPane(tools, all.get(1), newest));
        }
    }

    private VBox head(Consultation consultation) {
        Label title = new Label(messages.text("tab.title", tools.times().day(consultation.startedThere())));
        title.getStyleClass().add("title-3");
        Label state = muted(state(consultation));
        state.setId("consultation-state");
        boolean due = consultation.review().isDueOn(tools.today());
        Label review = muted(messages.text(
                due ? "review.overdue" : "review.due",
                DayText.of(consultation.review().due())));
        review.setId("review-due");
        if (due) {
            review.setGraphic(new FontIcon(Feather.CALENDAR));
            review.getStyleClass().addAll("badge", "warning");
        }
        VBox head = new VBox(4, title, state, review);
        consultation.review().unchanged().stream()
                .reduce((before, later) -> later)
                .ifPresent(day -> head.getChildren().add(muted(messages.text("review.last", DayText.of(day)))));
        return head;
    }

    private String state(Consultation consultation) {
        String author = consultation.author().isEmpty() ? "" : consultation.author() + " \u00B7 ";
        return author
                + switch (consultation.lifecycle()) {
                    case Lifecycle.Draft _ -> messages.text("state.draft");
                    case Lifecycle.Finished finished ->
                        messages.text("state.finished", tools.times().clock(finished.locksAt()));
                    case Lifecycle.Locked _ -> messages.text("state.locked");
                };
    }

    private FlowPane actions(ClientId client, Consultation newest) {
        FlowPane pane = new FlowPane(10, 10);
        if (!newest.lifecycle().isLocked()) {
            pane.getChildren().add(button("consultation-continue", "tab.continue", () -> onOpen.accept(newest)));
        }
        if (newest.lifecycle() instanceof Lifecycle.Finished) {
            pane.getChildren()
                    .add(button(
                            "consultation-lock",
                            "tab.lock",
                            () -> keep(client, newest.lock(tools.times().now()))));
        }
        if (!newest.lifecycle().isDraft()) {
            pane.getChildren()
                    .add(button(
                            "consultation-reviewed",
                            "tab.reviewed",
                            () -> keep(client, newest.withReview(newest.review().unchangedOn(tools.today())))));
            pane.getChildren().add(button("consultation-new", "tab.new", () -> begin(client)));
        }
        if (newest.lifecycle().isLocked()) {
            pane.getChildren().add(addendum(client, newest));
        }
        return pane;
    }

    private Button addendum(ClientId client, Consultation consultation) {
        return button("consultation-addendum", "tab.addendum", () -> {
            AddendumForm form = new AddendumForm(
                    messages.text("addendum.title"),
                    tools.author(),
                    tools.times()::now,
                    addendum -> keep(client, consultation.add(addendum)));
            form.setOnCancel(() -> show(client));
            form.offer(answered(consultation));
            getChildren().addFirst(form);
            form.begin();
        });
    }

    private Map<String, String> answered(Consultation consultation) {
        Map<String, String> questions = new LinkedHashMap<>();
        tools.form()
                .questions()
                .filter(question -> consultation.answers().has(question.id()))
                .forEach(question -> questions.put(question.id(), question.text()));
        return questions;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = named.button(id, key);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void keep(ClientId client, Consultation consultation) {
        tools.practice().save(consultation);
        show(client);
    }

    /** Begins with what is still good of the newest, so that only what changed has to be asked. */
    private void begin(ClientId client) {
        Consultation empty = Consultation.begin(
                ConsultationId.next(tools.ids()),
                client,
                tools.times().now().atZone(tools.times().zone()),
                tools.author(),
                tools.form());
        Consultation begun = tools.practice().consultationsOf(client).stream()
                .findFirst()
                .map(newest -> empty.takingOver(newest, tools.form()))
                .orElse(empty);
        String name = tools.practice().client(client).map(each -> each.name()).orElse("");
        onOpen.accept(begun.withConsent(begun.consent().withName(name)));
    }

    private VBox empty(ClientId client) {
        Label title = new Label(messages.text("empty.title"));
        title.getStyleClass().add("title-3");
        Label text = muted(messages.text("empty.text"));
        Button begin = named.button("consultation-new", "tab.first", Feather.EDIT_3);
        begin.getStyleClass().add("accent");
        begin.setOnAction(pressed -> begin(client));
        HBox row = new HBox(begin);
        row.getStyleClass().add("empty-actions");
        VBox box = new VBox(new FontIcon(Feather.EDIT_3), title, text, row);
        box.getStyleClass().add("empty-state");
        box.setId("empty-consultation");
        return box;
    }

    private Node earlier(Consultation consultation) {
        String title =
                messages.text("tab.earlier", tools.times().day(consultation.startedThere()), state(consultation));
        TitledPane pane = new TitledPane(title, new ConsultationSummary(tools, consultation));
        pane.setId("consultation-" + consultation.id());
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("earlier-consultation");
        return pane;
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }
}
