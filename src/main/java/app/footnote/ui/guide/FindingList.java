package app.footnote.ui.guide;

import app.footnote.guide.Finding;
import app.footnote.ui.kit.Prose;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A column of research outcomes, each with its sources as links. */
final class FindingList extends VBox {

    FindingList(String id, String title, Ikon icon, List<Finding> findings, SourceLinks sources) {
        setId(id);
        getStyleClass().addAll("fn-card", "research-list");
        HBox heading = new HBox(new FontIcon(icon), Prose.line(title, "title-3"));
        heading.getStyleClass().add("finding-heading");
        getChildren().add(heading);
        findings.forEach(finding -> getChildren().add(row(finding, sources)));
    }

    private static Node row(Finding finding, SourceLinks sources) {
        VBox row = new VBox(
                Prose.wrapped(finding.headline(), "text-semi"),
                Prose.wrapped(finding.text(), "page-text"),
                sources.row(finding.sources()));
        row.getStyleClass().add("finding");
        return row;
    }
}
