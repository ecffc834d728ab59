package app.footnote.ui.clients.form;

import app.footnote.session.Picks;
import app.footnote.session.SessionRecord;
import app.footnote.ui.record.PickButtons;
import java.util.List;
import java.util.stream.Collectors;

/** Words to pick as chips, and a line for one's own. */
final class PicksPart extends Part<SessionRecord, Picks> {
    private final PickButtons buttons;
    private Picks shown = Picks.NONE;

    PicksPart(
            String name,
            FormField<SessionRecord, Picks> field,
            Editing<SessionRecord> draft,
            List<String> offered,
            String ownPrompt) {
        super(name, field, draft);
        buttons = new PickButtons(controlId(), name, ownPrompt, offered, PickButtons.Offered.AS_CHIPS, this::pick);
        endsStep(buttons);
        getChildren().add(buttons);
    }

    @Override
    void showValue(Picks value) {
        shown = value;
        buttons.show(value);
    }

    @Override
    String inWords(Picks value) {
        return value.all().collect(Collectors.joining(" \u00B7 "));
    }

    /** Each word picked is a step of its own; what is typed is one until the line is left. */
    private void pick(Picks picks) {
        boolean typed = picks.chosen().equals(shown.chosen());
        take(picks);
        if (!typed) {
            endStep();
        }
    }
}
