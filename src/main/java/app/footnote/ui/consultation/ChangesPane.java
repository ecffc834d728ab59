package app.footnote.ui.consultation;

import app.footnote.consultation.Consultation;
import app.footnote.consultation.WhatChanged;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What changed since last time: the older answers beside the newer ones. */
final class ChangesPane extends VBox {

    ChangesPane(ConsultationTools tools, Consultation older, Consultation newer) {
        super(10);
        Messages messages = tools.messages();
        setId("what-changed");
        getStyleClass().addAll("fn-card", "what-changed");
        Label title = new Label(messages.text("changed.title"));
        title.getStyleClass().add("title-4");
        getChildren().add(title);
        WhatChanged changed = WhatChanged.between(older.answers(), newer.answers());
        if (changed.changes().isEmpty()) {
            getChildren().add(muted(messages.text("changed.nothing")));
            return;
        }
        GridPane grid = new GridPane(20, 8);
        grid.getColumnConstraints().setAll(Columns.shares(34, 33, 33));
        grid.addRow(
                0,
                muted(""),
                muted(tools.times().day(older.startedThere())),
                muted(tools.times().day(newer.startedThere())));
        AnswerWords words = new AnswerWords(tools);
        for (WhatChanged.Change change : changed.changes()) {
            grid.addRow(
                    grid.getRowCount(),
                    muted(words.question(change.question())),
                    Prose.wrapped(words.answer(change.question(), change.before())),
                    Prose.wrapped(words.answer(change.question(), change.now())));
        }
        getChildren().add(grid);
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }
}
