package app.footnote.caution;

import app.footnote.asset.AssetPart;
import java.util.Optional;

/** Reads {@code assets/cautions/cautions.json}. */
public final class CautionReader {
    private CautionReader() {}

    /**
     * Reads the cautions that come with the app.
     *
     * @throws IllegalStateException if the file is damaged
     */
    public static CautionCatalogue shipped() {
        return AssetPart.read(
                "cautions/cautions.json",
                file -> new CautionCatalogue(
                        file.text("version"),
                        file.each("sources", CautionReader::source),
                        file.each("cautions", CautionReader::caution)));
    }

    private static CautionSource source(AssetPart source) {
        return new CautionSource(source.text("id"), source.text("name"), source.text("place"));
    }

    private static Caution caution(AssetPart caution) {
        return new Caution(
                caution.text("id"),
                caution.text("name"),
                caution.text("shortName"),
                caution.someOf("classes", CautionClass.values(), CautionClass::id),
                caution.text("advice"),
                caution.optionalText("note"),
                caution.texts("listedBy"),
                caution.each("triggers", CautionReader::trigger),
                caution.each("asks", ask -> new Ask(ask.texts("words"), ask.text("question"))),
                caution.optionalPart("leavesOut").map(CautionReader::leavesOut),
                caution.texts("replaces"));
    }

    private static Trigger trigger(AssetPart trigger) {
        String question = trigger.text("question");
        Optional<String> choice = trigger.optionalText("choice");
        if (choice.isPresent()) {
            return new Trigger.Picked(question, choice.get());
        }
        Optional<String> given = trigger.optionalText("given");
        if (given.isPresent()) {
            return new Trigger.Below(question, trigger.number("below"), given.get());
        }
        if (!"yes".equals(trigger.text("reply"))) {
            throw new IllegalArgumentException("a caution is raised by a yes, not by " + trigger.text("reply"));
        }
        return new Trigger.Yes(question);
    }

    private static LeavesOut leavesOut(AssetPart part) {
        return new LeavesOut(
                part.oneOf("what", LeavesOut.What.values(), LeavesOut.What::id), part.optionalText("footQuestion"));
    }
}
