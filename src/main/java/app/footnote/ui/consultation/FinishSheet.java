package app.footnote.ui.consultation;

import app.footnote.consultation.Consultation;
import app.footnote.intake.Question;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sheet that lists what is still missing before a consultation is finished; finishing with gaps is allowed. */
final class FinishSheet {
    private static final double WIDTH = 480;
    private static final double TALLEST_LIST = 260;

    private final ConsultationTools tools;
    private final Messages messages;
    private final SheetPane sheets;

    FinishSheet(ConsultationTools tools, SheetPane sheets) {
        this.tools = tools;
        this.messages = tools.messages();
        this.sheets = sheets;
    }

    /** Returns what is missing, in words. */
    List<String> gaps(Consultation value) {
        List<String> gaps = new ArrayList<>(tools.form().missing(value.answers()).stream()
                .map(Question::text)
                .toList());
        if (!value.consent().isGiven(tools.form().consent())) {
            gaps.add(messages.text("consent.title"));
        }
        return gaps;
    }

    void open(List<String> gaps, Runnable onFinish) {
        Label lead = Prose.wrapped(messages.text("finish.lead"));
        VBox list = new VBox(4);
        gaps.forEach(gap -> list.getChildren().add(new Label("\u2013 " + gap)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST_LIST);
        scroll.getStyleClass().add("page-scroll");
        scroll.setId("finish-gaps");
        Named named = new Named(messages);
        Button back = named.button("finish-back", "finish.back");
        back.setOnAction(pressed -> sheets.hide());
        Button finish = named.button("finish-anyway", "finish.anyway");
        finish.getStyleClass().add("accent");
        finish.setOnAction(pressed -> {
            sheets.hide();
            onFinish.run();
        });
        HBox row = new HBox(12, back, finish);
        row.getStyleClass().add("sheet-buttons");
        sheets.open(messages.text("finish.title", gaps.size()), WIDTH, lead, scroll, row);
        back.requestFocus();
    }
}
