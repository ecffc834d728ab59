package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import tools.jackson.databind.node.ObjectNode;

/** {@code clients/<id>/client.json}. */
final class ClientCodec implements Codec<Client> {

    @Override
    public String format() {
        return "footnote-client";
    }

    @Override
    public ObjectNode body(Client client) {
        return Json.object()
                .put("name", client.name())
                .put("createdAt", client.createdAt().toString());
    }

    @Override
    public Client read(String id, Fields body) {
        String name = body.parsed("name", "has not 1 to " + Client.LONGEST_NAME + " characters", ClientCodec::name);
        return new Client(new ClientId(id), name, body.instant("createdAt"));
    }

    private static String name(String text) {
        if (!Client.isName(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
