package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Cuts the power of a real file system while a program saves into it, at a random moment, as often as wanted, and looks
 * each time whether everything is there that it had told to be saved. For root on Linux alone: the file system lies in
 * an image that is mounted anew after each cut.
 */
final class PowerCuts {
    private static final int NO_RIGHT = 2;

    private PowerCuts() {}

    /** Takes the number of cuts; fails if anything was lost. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            System.out.println("Cutting the power needs a mounted image, and only root may mount one on Linux: run the"
                    + " command as root.");
            System.exit(NO_RIGHT);
        }
        Toll toll = cut(Integer.parseInt(arguments[0]), new Random());
        System.out.println(toll);
        System.exit(toll.isClean() ? 0 : 1);
    }

    private static Toll cut(int times, Random random) throws IOException, InterruptedException {
        try (MountedImage image = MountedImage.make(Files.createTempDirectory("footnote-power"))) {
            Path folder = image.mountPoint().resolve("practice");
            Toll toll = Toll.NONE;
            for (int cut = 0; cut < times; cut++) {
                int told = SavingProcess.start(folder, random).toldUntil(image::cutPower);
                image.mountAgain();
                toll = toll.after(told, folder);
            }
            return toll;
        }
    }
}
