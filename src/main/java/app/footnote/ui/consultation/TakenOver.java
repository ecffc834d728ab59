package app.footnote.ui.consultation;

import app.footnote.consultation.Consultation;
import app.footnote.intake.Question;
import app.footnote.intake.Section;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** A quiet line above a new consultation: when the answers in it were told, and which are to be asked anew. */
final class TakenOver {
    private final ConsultationTools tools;

    TakenOver(ConsultationTools tools) {
        this.tools = tools;
    }

    /** Returns the line; nothing for a first consultation, or one that is finished. */
    Optional<Label> line(Consultation consultation) {
        return earlier(consultation)
                .filter(_ -> consultation.lifecycle().isDraft())
                .map(this::words);
    }

    private Optional<Consultation> earlier(Consultation consultation) {
        List<Consultation> all = tools.practice().consultationsOf(consultation.client());
        return all.stream()
                .filter(each -> !each.id().equals(consultation.id()))
                .filter(each -> Consultation.NEWEST_FIRST.compare(consultation, each) < 0)
                .findFirst();
    }

    private Label words(Consultation earlier) {
        Messages messages = tools.messages();
        String anew = tools.form().sections().stream()
                .filter(TakenOver::asksAnew)
                .map(Section::title)
                .collect(Collectors.joining(", "));
        Label line = Prose.wrapped(
                messages.text("taken-over", tools.times().day(earlier.startedThere()), anew),
                "text-small",
                "text-muted");
        line.setId("taken-over");
        return line;
    }

    private static boolean asksAnew(Section section) {
        return section.questions().anyMatch(Question::fresh);
    }
}
