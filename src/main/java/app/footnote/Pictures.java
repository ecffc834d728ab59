package app.footnote;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes what a scene shows as PNG files into a folder. */
final class Pictures {
    private final Path folder;

    /** Makes the folder if it is not there. */
    Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes the scene, drawn at its own size, as {@code <name>.png}, and returns that file. Runs on the JavaFX thread. */
    Path write(String name, Scene scene) throws IOException {
        WritableImage shot = scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = folder.resolve(name + ".png");
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
        return file;
    }
}
