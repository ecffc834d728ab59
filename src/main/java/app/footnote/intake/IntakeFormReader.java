package app.footnote.intake;

import app.footnote.asset.AssetPart;

/** Reads {@code assets/consultation/form.json}. */
public final class IntakeFormReader {
    private IntakeFormReader() {}

    /**
     * Reads the form that comes with the app.
     *
     * @throws IllegalStateException if it is damaged
     */
    public static IntakeForm shipped() {
        return AssetPart.read(
                "consultation/form.json",
                file -> new IntakeForm(
                        file.text("version"),
                        file.each("sections", IntakeFormReader::section),
                        consent(file.part("consent"))));
    }

    private static Section section(AssetPart section) {
        return new Section(
                section.text("id"),
                section.text("title"),
                section.optionalText("lead"),
                section.each("groups", IntakeFormReader::group));
    }

    private static QuestionGroup group(AssetPart group) {
        return new QuestionGroup(group.optionalText("title"), group.each("questions", IntakeFormReader::question));
    }

    private static Question question(AssetPart question) {
        return new Question(
                question.text("id"),
                question.text("text"),
                question.oneOf("kind", QuestionKind.values(), QuestionKind::id),
                question.flag("required"),
                question.flag("fresh"),
                question.optionalText("hint"),
                question.each("choices", IntakeFormReader::choice),
                question.each("columns", IntakeFormReader::choice),
                question.optionalPart("shown").map(IntakeFormReader::shown));
    }

    private static Choice choice(AssetPart choice) {
        return new Choice(choice.text("id"), choice.text("text"));
    }

    private static Shown shown(AssetPart shown) {
        return new Shown(shown.text("question"), shown.someOf("replies", ReplyValue.values(), ReplyValue::id));
    }

    private static ConsentWording consent(AssetPart consent) {
        return new ConsentWording(
                consent.text("version"),
                consent.text("notice"),
                consent.each("statements", IntakeFormReader::statement));
    }

    private static ConsentWording.Statement statement(AssetPart statement) {
        return new ConsentWording.Statement(statement.text("id"), statement.text("text"), statement.flag("required"));
    }
}
