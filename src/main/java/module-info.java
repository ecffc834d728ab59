/** The desktop aid for foot-reflexology and foot-massage practitioners. */
module app.footnote {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.xml;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;

    exports app.footnote to
            javafx.graphics;

    // The guide's texts are bound to their records by reflection.
    opens app.footnote.guide to
            tools.jackson.databind;
}
