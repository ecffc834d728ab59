package app.footnote.ui.chart;

import app.footnote.chart.Agreement;
import app.footnote.ui.kit.Messages;

/** Says in words how many sources place a zone where it is drawn. */
final class AgreementWords {
    private static final int FEW = 3;

    private final Messages messages;

    AgreementWords(Messages messages) {
        this.messages = messages;
    }

    /** Returns the sentence. Below three sources a fraction would promise too much, so they are only counted. */
    String sentence(Agreement agreement) {
        if (agreement.total() == 0) {
            return messages.text("agreement.none");
        }
        return agreement.total() < FEW
                ? messages.text("agreement.few", agreement.total())
                : messages.text("agreement.place", agreement.agrees(), agreement.total());
    }

    /** Returns the count of one tradition, as in "2 of 3" or "partly". */
    String count(Agreement agreement) {
        return agreement.agrees() == 0 && agreement.partly() > 0
                ? messages.text("agreement.partly")
                : messages.text("agreement.fraction", agreement.agrees(), agreement.total());
    }

    /** Returns what a table cell has room for. */
    String brief(Agreement agreement) {
        return switch (agreement.total()) {
            case 0 -> messages.text("list.no-source");
            case 1 -> messages.text("list.one-source");
            default -> messages.text("agreement.fraction", agreement.agrees(), agreement.total());
        };
    }

    /** Returns what the bar shows, for those who cannot see it. */
    String bar(Agreement agreement) {
        return messages.text("agreement.bar", agreement.agrees(), agreement.partly(), agreement.differs());
    }
}
