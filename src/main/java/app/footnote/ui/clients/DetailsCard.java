package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import org.kordamp.ikonli.feather.Feather;

/** Who the client is and how to reach them; what is not known is left out. */
final class DetailsCard extends OverviewCard {
    private static final int HEADING_AND_STATUS = 2;

    DetailsCard(Messages messages, Client client, Runnable onEdit) {
        super(messages);
        getChildren()
                .add(new SplitRow(
                        title("details.title"), button("edit-details", "details.edit", Feather.EDIT_2, onEdit)));
        getChildren().addAll(new ClientFacts(messages).of(client));
        if (getChildren().size() == HEADING_AND_STATUS) {
            getChildren().add(small(messages().text("details.empty")));
        }
    }
}
