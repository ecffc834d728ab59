package app.footnote.ui.kit;

import java.net.URL;

/** The files packed from the {@code assets} folder. */
public final class Assets {
    private static final String ROOT = "/app/footnote/assets/";

    private Assets() {}

    /**
     * Returns where a packed file lies.
     *
     * @param path below {@code assets}, such as {@code css/base.css}
     * @throws IllegalArgumentException if there is no such file
     */
    public static URL url(String path) {
        URL url = Assets.class.getResource(ROOT + path);
        if (url == null) {
            throw new IllegalArgumentException("no asset " + path);
        }
        return url;
    }
}
