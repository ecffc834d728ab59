package app.footnote.storage;

import app.footnote.practice.PracticeProfile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code profile.json}. */
final class ProfileCodec implements Codec<PracticeProfile> {

    @Override
    public String format() {
        return "footnote-profile";
    }

    @Override
    public ObjectNode body(PracticeProfile profile) {
        ObjectNode body = Json.object();
        ArrayNode practitioners = body.putArray("practitioners");
        profile.practitioners().forEach(practitioners::add);
        return body.put("writing", profile.writing())
                .put("address", profile.address())
                .put("professionalBody", profile.body());
    }

    @Override
    public PracticeProfile read(String id, Fields body) {
        return new PracticeProfile(
                body.texts("practitioners"), body.text("writing"), body.text("address"), body.text("professionalBody"));
    }
}
