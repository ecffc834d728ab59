/** The desktop aid for foot-reflexology and foot-massage practitioners. */
module app.footnote {
    requires atlantafx.base;
    requires info.picocli;
    requires java.xml;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;

    exports app.footnote to
            javafx.graphics;

    opens app.footnote.guide to
            tools.jackson.databind;
}
